using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Wording;

/// <summary>The vocabulary in the reader's language: what pages call topics, values, countries and the rest.</summary>
internal sealed class Words(Vocabulary vocabulary, Texts texts)
{
    private readonly string language = texts.Language;

    public Words(ContentStore store, Texts texts)
        : this(store.Vocabulary, texts)
    {
    }

    public string Topic(string key) =>
        vocabulary.FindTopic(key)?.Label[language] ?? (key is NamedCompanies.Topic ? texts["suppose.companies"] : key);

    public string Question(string key) => vocabulary.FindTopic(key)?.Question[language] ?? key;

    /// <summary>The question put to the provider.</summary>
    public string Ask(string key) => vocabulary.FindTopic(key)?.Ask[language] ?? key;

    public string Help(string key) => vocabulary.FindTopic(key)?.Help[language] ?? "";

    public string Value(string topic, string value) => vocabulary.FindTopic(topic)?.Find(value)?.Label[language] ?? value;

    /// <summary>A value where there is room for a word or two.</summary>
    public string Short(string topic, string value) => vocabulary.FindTopic(topic)?.Find(value)?.ShortLabel[language] ?? value;

    public string Values(string topic, IEnumerable<string> values) => string.Join(", ", values.Select(value => Value(topic, value)));

    public string Tone(string topic, IReadOnlyList<string> values) =>
        values.Count == 0 ? "neutral" : vocabulary.FindTopic(topic)?.Find(values[0])?.Tone ?? "neutral";

    public string Country(string? key) => vocabulary.FindCountry(key)?.Label[language] ?? key ?? "";

    /// <summary>A country where there is room for a word or two.</summary>
    public string ShortCountry(string? key) => vocabulary.FindCountry(key)?.ShortLabel[language] ?? key ?? "";

    public Country? FindCountry(string? key) => vocabulary.FindCountry(key);

    public string Company(string key) => vocabulary.FindCompany(key)?.Label[language] ?? key;

    public string Countries(IEnumerable<string> keys) => string.Join(", ", keys.Select(Country));

    public string Of(string list, string? key) => vocabulary.FindWord(list, key)?.Label[language] ?? key ?? "";

    public string Meaning(string list, string? key) => vocabulary.FindWord(list, key)?.Meaning[language] ?? "";

    public Tier? Tier(string key) => vocabulary.Tiers.FirstOrDefault(tier => tier.Key == key);

    /// <summary>What a topic was or became, for a sentence about a change.</summary>
    public string Changed(string? topic, IReadOnlyList<string> values) => values switch
    {
        [] => texts["history.nothing"],
        [Statuses.NotStated or Statuses.Conflicting] => Of(WordList.Statuses, values[0]),
        _ => topic is null ? string.Join(", ", values) : Values(topic, values),
    };

    public string In(Labels labels) => labels[language];

    /// <summary>A date as documents give it; the one word among them is translated.</summary>
    public string Date(string date) => date is PartialDate.Undated ? texts["date.undated"] : date;
}
