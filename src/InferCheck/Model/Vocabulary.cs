using System.Collections.Frozen;
using InferCheck.Model.Offers;

namespace InferCheck.Model;

/// <summary>The words of the directory: topics with their values, presets, tiers, countries, certificates, articles, dates and the closed lists.</summary>
public sealed class Vocabulary
{
    private FrozenDictionary<string, Topic> topics = FrozenDictionary<string, Topic>.Empty;
    private FrozenDictionary<string, Country> countries = FrozenDictionary<string, Country>.Empty;
    private FrozenDictionary<string, AiModel> models = FrozenDictionary<string, AiModel>.Empty;
    private FrozenDictionary<string, Company> companies = FrozenDictionary<string, Company>.Empty;

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

    public IReadOnlyList<Supposition> Suppositions { get; init; } = [];

    /// <summary>Without it nobody can suppose that a company drops out.</summary>
    public CompanyExit? CompanyExit { get; init; }

    /// <summary>What the front page counts.</summary>
    public Picture? Picture { get; init; }

    /// <summary>What stands on top of a profile.</summary>
    public TopTopics Top { get; init; } = TopTopics.None;

    /// <summary>What is said beside prices of models; without it prices stand alone.</summary>
    public OfferTerms? OfferTerms { get; init; }

    /// <summary>In the order of the working paper.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Companies that stand on lists of sub-processors.</summary>
    public required IReadOnlyList<Company> Companies
    {
        get;
        init
        {
            field = value;
            companies = value.DistinctBy(company => company.Key).ToFrozenDictionary(company => company.Key);
        }
    }

    /// <summary>Gateways that take an allow-list of providers.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>What readers say instead of the words of the directory.</summary>
    public required IReadOnlyList<Synonyms> Synonyms { get; init; }

    /// <summary>Days that laws and courts set.</summary>
    public IReadOnlyList<LegalDate> Dates { get; init; } = [];

    /// <summary>Who makes models.</summary>
    public IReadOnlyList<Maker> Makers { get; init; } = [];

    /// <summary>Models, whoever runs them; by their slug.</summary>
    public IReadOnlyList<AiModel> Models
    {
        get;
        init
        {
            field = value;
            models = value.DistinctBy(model => model.Slug).ToFrozenDictionary(model => model.Slug);
        }
    } = [];

    /// <summary>Public collections that models and prices are taken from.</summary>
    public IReadOnlyList<DataSet> DataSets { get; init; } = [];

    public required IReadOnlyDictionary<string, IReadOnlyList<Word>> WordLists { get; init; }

    /// <summary>Topics with a column in the table of the index, in its order.</summary>
    public IReadOnlyList<Topic> Columns => field ??= [.. Topics.Where(topic => topic.Column is not null).OrderBy(topic => topic.Column)];

    /// <summary>Topics with a filter, in the order buyers ask.</summary>
    public IReadOnlyList<Topic> Facets => field ??= [.. Topics.Where(topic => topic is { Facet: not null, HasValues: true }).OrderBy(topic => topic.Facet)];

    /// <summary>Topics whose answers stand on top of a profile, the large ones first.</summary>
    public IReadOnlyList<Topic> Answers => field ??= [.. Top.Large.Concat(Top.Small).Select(FindTopic).OfType<Topic>()];

    /// <summary>Topics that play a part in the site.</summary>
    public IEnumerable<Topic> WithRole(TopicRole role) => Topics.Where(topic => topic.Role == role);

    public Topic? FindTopic(string? key) => key is null ? null : topics.GetValueOrDefault(key);

    public Country? FindCountry(string? key) => key is null ? null : countries.GetValueOrDefault(key);

    public Company? FindCompany(string? key) => key is null ? null : companies.GetValueOrDefault(key);

    public AiModel? FindModel(string? slug) => slug is null ? null : models.GetValueOrDefault(slug);

    public Maker? FindMaker(string? key) => Makers.FirstOrDefault(maker => maker.Key == key);

    public IReadOnlyList<Word> Words(string list) => WordLists.GetValueOrDefault(list) ?? [];

    public Word? FindWord(string list, string? key) => Words(list).FirstOrDefault(word => word.Key == key);

    public bool IsPrimary(string? document) => FindWord(WordList.Documents, document)?.Primary == true;

    /// <summary>From the files as read, whatever is missing in them.</summary>
    internal static Vocabulary From(Func<DocumentKind, Node?> root, IReadOnlyList<AiModel> models)
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
            Suppositions = [.. Rows(root(DocumentKind.Presets), "suppositions").Select(Supposition.From)],
            CompanyExit = CompanyExit.From((root(DocumentKind.Presets) as Mapping)?.Mapped("company_exit")),
            Picture = Picture.From((root(DocumentKind.Presets) as Mapping)?.Mapped("picture")),
            Top = TopTopics.From((root(DocumentKind.Presets) as Mapping)?.Mapped("answers")),
            OfferTerms = OfferTerms.From((root(DocumentKind.Presets) as Mapping)?.Mapped("models")),
            Articles = [.. Rows(root(DocumentKind.Articles)).Select(Article.From)],
            Companies = [.. Rows(root(DocumentKind.Companies)).Select(Company.From)],
            Products = [.. Rows(root(DocumentKind.Products)).Select(Product.From)],
            Synonyms = [.. Rows(root(DocumentKind.Synonyms)).Select(Model.Synonyms.From)],
            Dates = [.. Rows(root(DocumentKind.Dates)).Select(LegalDate.From).OrderBy(date => date.Day, StringComparer.Ordinal)],
            Models = models,
            Makers = [.. Rows(root(DocumentKind.Makers)).Select(Maker.From)],
            DataSets = [.. Rows(root(DocumentKind.DataSets)).Select(DataSet.From)],
            WordLists = new SortedDictionary<string, IReadOnlyList<Word>>(
                ((root(DocumentKind.Words) as Mapping)?.Entries ?? [])
                    .ToDictionary(entry => entry.Key.Value, entry => (IReadOnlyList<Word>)[.. Rows(entry.Value).Select(Word.From)]),
                StringComparer.Ordinal),
        };
    }

    private static IEnumerable<Mapping> Rows(Node? root) => (root as Sequence)?.Items.OfType<Mapping>() ?? [];

    private static IReadOnlyList<Mapping> Rows(Node? root, string key) => (root as Mapping)?.Mappings(key) ?? [];
}
