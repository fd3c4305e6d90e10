using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Quality;

/// <summary>How good the data is, by topic and by provider, and where documents are silent.</summary>
internal sealed class QualityModel(ContentStore store, Texts texts, ChosenDay day) : PageModel
{
    private readonly DateOnly today = day.Today;

    public Totals Totals => store.Totals;

    public string ContentVersion => store.ContentVersion;

    public IReadOnlyList<QualityRow> Topics { get; private set; } = [];

    public IReadOnlyList<(ProviderRow Provider, QualityRow Row)> Providers { get; private set; } = [];

    /// <summary>Whether the table has only those that most needs to be looked at.</summary>
    public bool IsCut => Totals.Providers > LongLists.Rows;

    public IReadOnlyDictionary<string, int> QuoteOutcomes { get; private set; } = new Dictionary<string, int>();

    /// <summary>Whether a program has looked at any quote yet.</summary>
    public bool HasRun => QuoteOutcomes.Keys.Any(outcome => outcome.Length > 0);

    /// <summary>Of how many core questions, and of how many of all, somebody has read the answer.</summary>
    public IReadOnlyList<(Coverage Core, Coverage All)> Covered { get; private set; } = [];

    public HeatMap Heat { get; } = HeatMap.Of(store);

    public EvidenceAges Ages { get; } = EvidenceAges.Of(store.Quality.DocumentDates());

    public int CoreTopics => store.Vocabulary.Topics.Count(topic => topic.Core);

    public int AllTopics => store.Vocabulary.Topics.Count;

    public IReadOnlyList<(string Topic, int Silent, int Looked)> Silences { get; private set; } = [];

    public QualityRow Sum => new()
    {
        Key = "",
        Claims = Topics.Sum(row => row.Claims),
        Quoted = Topics.Sum(row => row.Quoted),
        NotStated = Topics.Sum(row => row.NotStated),
        Conflicting = Topics.Sum(row => row.Conflicting),
        ThirdParty = Topics.Sum(row => row.ThirdParty),
        Overdue = Topics.Sum(row => row.Overdue),
        ReadTwice = Topics.Sum(row => row.ReadTwice),
        ReadOnce = Topics.Sum(row => row.ReadOnce),
        ByMachine = Topics.Sum(row => row.ByMachine),
        Doubted = Topics.Sum(row => row.Doubted),
        Providers = Totals.Providers,
    };

    public void OnGet()
    {
        Topics = store.Quality.ByTopic(today);
        var rows = store.Quality.ByProvider(today).ToDictionary(row => row.Key);
        var all = store.Providers.All().Where(provider => rows.ContainsKey(provider.Slug)).Select(provider => (Provider: provider, Row: rows[provider.Slug]));
        Providers = rows.Count <= LongLists.Rows ? [.. all] : [.. all.OrderByDescending(row => row.Row.Overdue).Take(LongLists.Rows)];
        var covered = all.Select(row => new CoveredProvider(row.Provider.Kind, row.Provider.Headquarters, row.Provider.Retired is not null,
            store.Vocabulary.Topics.Where(topic => store.Index.Facts(row.Provider.Id, topic.Key).Count > 0).Select(topic => topic.Key).ToHashSet())).ToList();
        Covered = [.. Coverage.Of(store.Vocabulary.Topics.Where(topic => topic.Core), store.Vocabulary, covered)
            .Zip(Coverage.Of(store.Vocabulary.Topics, store.Vocabulary, covered))];
        QuoteOutcomes = store.Quality.QuoteOutcomes();
        var silent = store.Quality.Silent();
        Silences = [.. Topics.Select(row => (row.Key, Silent: silent.GetValueOrDefault(row.Key), row.Providers)).Where(row => row.Silent > 0)
            .OrderByDescending(row => row.Silent)];
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["quality.title"]],
            Description = texts["quality.lead"],
            Path = Paths.Quality,
            Section = "quality",
        };
    }

    public static int Percent(int part, int whole) => whole == 0 ? 0 : (int)Math.Round(100.0 * part / whole);
}
