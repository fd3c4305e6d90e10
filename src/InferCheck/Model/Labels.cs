using System.Collections.Frozen;

namespace InferCheck.Model;

/// <summary>A text by language. English is always there; another language falls back to it.</summary>
public sealed class Labels(IEnumerable<KeyValuePair<string, string>> texts)
{
    public const string Default = "en";

    private readonly FrozenDictionary<string, string> byLanguage = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> ByLanguage => byLanguage;

    public string English => this[Default];

    public string this[string language] => byLanguage.GetValueOrDefault(language) ?? byLanguage.GetValueOrDefault(Default) ?? "";

    public static Labels From(Mapping? map) => new(
        map?.Entries.Where(entry => entry.Value is Scalar).Select(entry => KeyValuePair.Create(entry.Key.Value, ((Scalar)entry.Value).Value)) ?? []);

    public override string ToString() => English;
}
