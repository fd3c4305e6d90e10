using InferCheck.History;
using InferCheck.Site.Settings;

namespace InferCheck.Site.Live.Editions;

/// <summary>The days that can be shown, as whoever runs the site has set it.</summary>
internal static class EditionServices
{
    /// <summary>Beside the baked file, unless another place is named.</summary>
    public const string Folder = "editions";

    private const string Baked = "editions-baked";
    private const string Off = "off";

    /// <summary>What is kept in a folder, baked beside the rest of the data.</summary>
    public static EditionShelf Of(string folder, string data, string present, ILogger<EditionShelf> logger) =>
        new(new EditionFolder(folder), new EditionBakery(Path.Combine(data, Baked), present), logger);

    public static void AddEditions(this IServiceCollection services, ContentSource source, SiteSettings settings)
    {
        services.AddSingleton(provider => settings.Editions == Off || source.Bakery is not { } own ? EditionShelf.None
            : Of(settings.Editions ?? Path.Combine(own.Data, Folder), own.Data, own.Folder, provider.GetRequiredService<ILogger<EditionShelf>>()));
        services.AddSingleton<ShownContents>();
    }
}
