using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace InferCheck.Site.Wording;

/// <summary>The words of the pages themselves, one file a language. Everything else a reader sees comes from content.</summary>
internal sealed class Texts
{
    private readonly FrozenDictionary<string, string> texts;

    private Texts(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts;
    }

    public string Language { get; }

    /// <summary>A missing text is a mistake in a page, found by a test that reads all pages.</summary>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"there is no text `{key}` in {Language}.json");

    public string this[string key, params object?[] values] => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>For texts that may be missing because a more general one stands in.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    public string Count(string key, int count, params object?[] values) => this[count == 1 ? $"{key}.one" : $"{key}.many", [count, .. values]];

    public static Texts Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"texts.{language}.json")
            ?? throw new FileNotFoundException($"there are no texts for {language}");
        return Read(language, stream);
    }

    public static Texts Read(string language, Stream json) => new(language, JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToFrozenDictionary());
}
