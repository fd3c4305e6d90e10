using System.CommandLine;
using System.Net.Sockets;
using InferCheck.Site.Host;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Site.Commands;

/// <summary>Serves the site until it is told to stop. Errors in the content stop the start; warnings do not.</summary>
internal static class ServeCommand
{
    /// <summary>What serving understands, for the help; the server itself reads the addresses and the settings.</summary>
    public static IEnumerable<Option> Described() =>
    [
        new Option<string>("--urls") { Description = "Where the site listens (default: http://localhost:5000)", HelpName = "URLS" },
        ContentOption.Create(),
        new Option<string>("--data") { Description = "Where the baked file is kept (default: the user's local application data)", HelpName = "DIR" },
        new Option<bool>("--watch") { Description = "Take over changed content while serving (in Development always)" },
        new Option<string>("--Site:…") { Description = "A setting, such as --Site:BaseUrl https://example.com; docs/operating.md lists them",
            HelpName = "VALUE" },
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { HelpName = "DIR" };
        var watch = new Option<bool>("--watch");
        var parsed = new Command("serve") { content, data, watch };
        parsed.TreatUnmatchedTokensAsErrors = false;
        var result = parsed.Parse(args);
        if (result.Errors.Select(error => error.Message).Append(ServeSettings.Unknown(result.UnmatchedTokens, [content.Name, data.Name, watch.Name]))
            .OfType<string>().FirstOrDefault() is { } slip)
        {
            await Console.Error.WriteLineAsync(slip);
            await Console.Error.WriteLineAsync("infercheck --help lists the commands");
            return ExitCodes.Failed;
        }

        if (ContentOption.Find(result.GetValue(content)) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        if (PreparedContent.Data(result.GetValue(data)) is not { } own)
        {
            return ExitCodes.Failed;
        }

        var bakery = new ContentBakery(folder, own);
        if (PreparedContent.Of(bakery, "the site was not started", out var served) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        string[] watching = result.GetValue(watch) ? ["--Site:Watch", "true"] : [];
        return await ServeAsync(new ContentSource(served!, bakery), folder, [.. result.UnmatchedTokens, .. watching]);
    }

    private static async Task<int> ServeAsync(ContentSource source, string folder, string[] arguments)
    {
        await using var app = SiteHost.Build(source, ContentLocation.Root(folder),
            services => services.AddHostedService<WarmStart>().AddHostedService<EditionKeeping>(), arguments);
        if (Misspelled(app.Configuration[WebHostDefaults.ServerUrlsKey]) is { } url)
        {
            await Console.Error.WriteLineAsync($"{url} is no address to listen on: write it in full, such as --urls http://localhost:5000");
            return ExitCodes.Failed;
        }

        var store = source.State.Content.Store;
        app.Logger.LogInformation("Serving content {ContentVersion}, {Providers} providers", store.ContentVersion, store.Totals.Providers);
        Warn(app);
        app.Services.GetRequiredService<ShownPages>().Tell(store);
        return await RunAsync(app);
    }

    private static void Warn(WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && app.Services.GetRequiredService<SiteSettings>().BaseUrl is null)
        {
            app.Logger.LogWarning(
                "Site__BaseUrl is not set: links name whatever host a request names, and answers are kept for localhost only. " +
                "Before others read the site, set it to its public address, such as https://infercheck.example");
        }
    }

    /// <summary>The first address that the server would stumble over; it takes host names that are none, such as `*`.</summary>
    private static string? Misspelled(string? urls) =>
        (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url =>
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is not ("http" or "https");
        }
        catch (FormatException)
        {
            // Expected: that is how the server's own reader says no.
            return true;
        }
    });

    private static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return ExitCodes.Clean;
        }
        catch (Exception fault) when (fault is SocketException || fault.InnerException is AddressInUseException)
        {
            // Expected: a second start on the same port, an address of another machine, a port that needs rights.
            await Console.Error.WriteLineAsync($"{fault.Message} Name another address with --urls.");
            return ExitCodes.Failed;
        }
    }
}
