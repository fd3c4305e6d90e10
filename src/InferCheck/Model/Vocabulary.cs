using System.Collections.Frozen;

namespace InferCheck.Model;

/// <summary>The words of the directory: topics with their values, presets, tiers, countries, certificates, articles and the closed lists.</summary>
public sealed class Vocabulary
{
    private FrozenDictionary<string, Topic> topics = FrozenDictionary<string, Topic>.Empty;
    private FrozenDictionary<string, Country> countries = FrozenDictionary<string, Country>.Empty;

    public required IReadOnlyList<Topic> Topics
    {
        get;
        init
        {
            field = value;
            topics = value.DistinctBy(topic => topic.Key).ToFrozenDictionary(topic => topic.Key);
        }
    }

    public required IReadOnlyList<Country> Countries
    {
        get;
        init
        {
            field = value;
            countries = value.DistinctBy(country => country.Key).ToFrozenDictionary(country => country.Key);
        }
    }

    public required IReadOnlyList<TopicValue> Certifications { get; init; }

    public required IReadOnlyList<Preset> Presets { get; init; }

    public required IReadOnlyList<Tier> Tiers { get; init; }

    public required IReadOnlyList<ChecklistLine> Checklist { get; init; }

    /// <summary>In the order of the working paper.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<Word>> WordLists { get; init; }

    public Topic? FindTopic(string? key) => key is null ? null : topics.GetValueOrDefault(key);

    public Country? FindCountry(string? key) => key is null ? null : countries.GetValueOrDefault(key);

    public IReadOnlyList<Word> Words(string list) => WordLists.GetValueOrDefault(list) ?? [];

    public Word? FindWord(string list, string? key) => Words(list).FirstOrDefault(word => word.Key == key);

    public bool IsPrimary(string? document) => FindWord(WordList.Documents, document)?.Primary == true;

    /// <summary>From the files as read, whatever is missing in them.</summary>
    internal static Vocabulary From(Func<DocumentKind, Node?> root)
    {
        IReadOnlyList<TopicValue> certificates = [.. Rows(root(DocumentKind.Certifications)).Select(Topic.Value)];
        IReadOnlyList<Preset> presets = [.. Rows(root(DocumentKind.Presets), "presets").Select(Preset.From)];
        return new Vocabulary
        {
            Certifications = certificates,
            Topics = [.. Rows(root(DocumentKind.Topics)).Select(row => Topic.From(row, certificates))],
            Countries = [.. Rows(root(DocumentKind.Countries)).Select(Country.From)],
            Presets = presets,
            Tiers = [.. Rows(root(DocumentKind.Presets), "tiers").Select(row => Tier.From(row, presets))],
            Checklist = [.. Rows(root(DocumentKind.Presets), "checklist").Select(ChecklistLine.From)],
            Articles = [.. Rows(root(DocumentKind.Articles)).Select(Article.From)],
            WordLists = ((root(DocumentKind.Words) as Mapping)?.Entries ?? []).ToFrozenDictionary(
                entry => entry.Key.Value,
                entry => (IReadOnlyList<Word>)[.. Rows(entry.Value).Select(Word.From)]),
        };
    }

    private static IEnumerable<Mapping> Rows(Node? root) => (root as Sequence)?.Items.OfType<Mapping>() ?? [];

    private static IReadOnlyList<Mapping> Rows(Node? root, string key) => (root as Mapping)?.Mappings(key) ?? [];
}
