using System.Collections.Frozen;

namespace InferCheck.Model;

/// <summary>The words of the directory: topics with their values, presets, tiers, countries, certificates and the closed lists.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Topic> topics;
    private readonly FrozenDictionary<string, Country> countries;
    private readonly FrozenDictionary<string, IReadOnlyList<Word>> words;

    public Vocabulary(Node? topics, Node? presets, Node? countries, Node? certifications, Node? words)
    {
        Certifications = [.. Rows(certifications).Select(Topic.Value)];
        Topics = [.. Rows(topics).Select(row => Topic.From(row, Certifications))];
        Countries = [.. Rows(countries).Select(Country.From)];
        Presets = [.. Rows(presets, "presets").Select(Preset.From)];
        Tiers = [.. Rows(presets, "tiers").Select(row => Tier.From(row, Presets))];
        Checklist = [.. Rows(presets, "checklist").Select(ChecklistLine.From)];
        this.topics = Topics.DistinctBy(topic => topic.Key, StringComparer.Ordinal).ToFrozenDictionary(topic => topic.Key, StringComparer.Ordinal);
        this.countries = Countries.DistinctBy(country => country.Key, StringComparer.Ordinal).ToFrozenDictionary(country => country.Key, StringComparer.Ordinal);
        this.words = ((words as Mapping)?.Entries ?? []).ToFrozenDictionary(
            entry => entry.Key.Value,
            entry => (IReadOnlyList<Word>)[.. Rows(entry.Value).Select(Word.From)],
            StringComparer.Ordinal);
    }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Country> Countries { get; }

    public IReadOnlyList<TopicValue> Certifications { get; }

    public IReadOnlyList<Preset> Presets { get; }

    public IReadOnlyList<Tier> Tiers { get; }

    public IReadOnlyList<ChecklistLine> Checklist { get; }

    public IEnumerable<string> WordLists => words.Keys;

    public Topic? FindTopic(string? key) => key is null ? null : topics.GetValueOrDefault(key);

    public Country? FindCountry(string? key) => key is null ? null : countries.GetValueOrDefault(key);

    public IReadOnlyList<Word> Words(string list) => words.GetValueOrDefault(list) ?? [];

    public Word? FindWord(string list, string? key) => Words(list).FirstOrDefault(word => string.Equals(word.Key, key, StringComparison.Ordinal));

    public bool IsPrimary(string? document) => FindWord(WordList.Documents, document)?.Primary == true;

    private static IEnumerable<Mapping> Rows(Node? root) => (root as Sequence)?.Items.OfType<Mapping>() ?? [];

    private static IReadOnlyList<Mapping> Rows(Node? root, string key) => (root as Mapping)?.Mappings(key) ?? [];
}
