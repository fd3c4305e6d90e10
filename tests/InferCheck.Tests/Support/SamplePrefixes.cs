using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Support;

/// <summary>A language and a day to serve, though the site has none yet: German, of which one word is known, and one day.</summary>
internal static class SamplePrefixes
{
    public const string Language = "/de";
    public const string Day = "/on/2026-11-20";
    public const string Both = Language + Day;

    /// <summary>The word of the navigation that leads home.</summary>
    public const string Word = "Anbieter";

    private static readonly FrozenSet<DateOnly> Kept = [new DateOnly(2026, 11, 20)];

    public static IReadOnlyList<string> All { get; } = ["", Language, Day, Both];

    public static void Serve(IServiceCollection services)
    {
        var languages = new Languages([Texts.Load("en"), German()]);
        services.AddSingleton(languages);
        services.AddSingleton(new ServedPrefixes(languages.WithPrefix, () => Kept));
    }

    private static Texts German()
    {
        using var english = typeof(Texts).Assembly.GetManifestResourceStream("texts.en.json")!;
        var texts = JsonNode.Parse(english)!.AsObject();
        texts["nav.providers"] = Word;
        return Texts.Read("de", new MemoryStream(Encoding.UTF8.GetBytes(texts.ToJsonString(JsonSerializerOptions.Default))));
    }
}
