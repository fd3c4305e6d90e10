using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Listing;

/// <summary>The index: filter form, presets, and the four lists that answer.</summary>
internal sealed class IndexModel(ContentStore store, IndexListing listing, PrintedFragments fragments, Texts texts, Words words) : PageModel
{
    /// <summary>Filters that stand side by side; the others are behind one.</summary>
    public const int FacetsInSight = 8;

    /// <summary>Of a long list the first lines open to their quotes in place: a quote weighs more than a line, and a page should arrive at once.</summary>
    public const int MostPeeks = 22;

    /// <summary>More of those that nearly meet a question than anybody reads before the lists.</summary>
    public const int MostNear = 12;

    public ContentStore Store => store;

    public PrintedFragments Fragments => fragments;

    public IndexQuery Query { get; private set; } = new();

    public IndexResult Result { get; private set; } = null!;

    public IReadOnlyList<Chip> Chips { get; private set; } = [];

    /// <summary>The providers that come closest, where nothing meets the question and nobody is one topic short.</summary>
    public IReadOnlyList<int> Closest { get; private set; } = [];

    /// <summary>Those one topic short, named once more before the lists they stand in.</summary>
    public IEnumerable<NearProvider> Near => Query.Page == 1 ? Result.Near.Take(MostNear) : [];

    public Reasons Reasons { get; } = new(words, texts);

    /// <summary>Companies that at least one list of sub-processors names.</summary>
    public IReadOnlyList<Company> Companies => field ??= [.. store.Subprocessors.All().Select(row => row.Company).Distinct()
        .Select(store.Vocabulary.FindCompany).OfType<Company>().OrderBy(company => words.In(company.Label), StringComparer.OrdinalIgnoreCase)];

    /// <summary>The columns of every table of the page.</summary>
    public IReadOnlyList<Column> Columns => field ??=
        Column.Of(store.Vocabulary, [.. Result.Evaluation.Conditions.Requirements.Select(requirement => requirement.Topic).Distinct()]);

    /// <summary>Puts claims into cells, for all tables of the page.</summary>
    public Cells Cells { get; } = new(words, texts);

    /// <summary>Nothing is asked: the page introduces itself.</summary>
    public bool IsFront => !Query.IsFiltered && Query.Search.Length == 0 && Query.Page == 1 && Query.Sort is null
        && Query.Supposed.IsNothing;

    /// <summary>Something is supposed, and nothing else is asked: the page tells what remains of the presets and labels.</summary>
    public IReadOnlyList<Remainder> Remains =>
        Query.Supposed.IsNothing || Query.AsIs.Pairs().Any() ? [] : Remainder.Of(listing, store.Vocabulary, Query.Supposed);

    /// <summary>How many providers each outcome has.</summary>
    public IReadOnlyDictionary<Outcome, int> Counts => field ??= Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, Result.CountOf);

    /// <summary>Those that the sentence on top tells: whoever meets it in any case, the others where there are any.</summary>
    public IEnumerable<Outcome> AnsweredOutcomes => Counts.Where(count => count.Key == Outcome.Met || count.Value > 0).Select(count => count.Key);

    /// <summary>What was found, where words were searched and nothing else is asked.</summary>
    public string FoundTitle => Result.Found.Owners.Count > 0 ? texts.Count("answer.host", Result.Found.Owners.Count, Result.Found.Text)
        : Result.Total == 0 ? texts["answer.not-found", Result.Found.Text]
        : texts.Count("answer.found", Result.Total, Result.Found.Text);

    /// <summary>What a small change of the question would do.</summary>
    public IReadOnlyList<NearbyQuestion> Nearby => field ??= NearbyQuestion.Of(listing, store.Vocabulary, Query, Result);

    public IReadOnlyList<PresetCounts> Presets => [.. store.Vocabulary.Presets.Select(preset => PresetCounts.Of(store.Index, preset))];

    /// <summary>A model without a page of its own leads to the search for its name, or to what that found.</summary>
    public string AddressOf(DirectAnswer answer) => DirectAddress.Of(answer) is var address && address == Query.ToAddress() ? $"{address}#results" : address;

    /// <summary>What is supposed, with the answer to the same question about what is.</summary>
    public SupposedNotice Notice => new(new SupposedQuery(Query.Supposed), Query.AsIs.ToAddress())
    {
        Today = !Query.Supposed.IsNothing && Query.AsIs.IsFiltered && listing.Count(Query.AsIs) is var (met, onlyIf)
            ? texts["suppose.today", met, onlyIf] : null,
    };

    /// <summary>The address that sorts by a column.</summary>
    public string SortedBy(Column column) => (Query with
    {
        Sort = column.Sort == ProviderOrders.Usual && Query.Search.Length == 0 ? null : column.Sort,
        Page = 1,
    }).ToAddress();

    /// <summary>The quotes of a list, read when the first line needs them.</summary>
    public Lazy<ILookup<int, LeadRow>> Peeks(IndexSection section) =>
        new(() => store.Leads.Of(section.Ids.Take(MostPeeks), Peek.Topics(store.Vocabulary).Select(topic => topic.Key)));

    /// <summary>How a provider stands to what is asked; nothing where nothing is.</summary>
    public ConditionsMatch? MatchOf(int id) => Result.Evaluation.Conditions.IsEmpty ? null : Result.Evaluation.Match(id);

    /// <summary>Why a provider stands in its list.</summary>
    public static IReadOnlyList<RequirementMatch> ReasonsOf(ConditionsMatch? match) => match is null ? [] : Reasons.Telling(match);

    public IReadOnlyList<RequirementMatch> ReasonsOf(int id) => ReasonsOf(MatchOf(id));

    public IActionResult OnGet()
    {
        Query = new IndexQueryReader(store.Vocabulary).Read(Request.Query);
        if (Query.Unknown.Count == 0 && !IndexQueryReader.IsCanonical(Request.Query, Query))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        Result = listing.Answer(Query);
        if (Query.Page > Result.Pages)
        {
            return RedirectPermanent(HttpContext.Link((Query with { Page = 1 }).ToAddress()));
        }

        Closest = Result.Near.Count > 0 ? [] : Nearest.Of(Result);
        Chips = [.. ActiveFilters.Of(Query, store.Vocabulary, words, texts)];
        var isPlain = !Query.IsFiltered && Query.Unknown.Count == 0 && Query.Search.Length == 0 && Query.Sort is null && Query.Supposed.IsNothing;
        ViewData["Head"] = new PageHead
        {
            Title = texts["index.head-title"],
            Description = texts["index.head-description", store.Totals.Providers],
            Path = Paths.Home,
            Section = "providers",
            Search = IsFront ? null : Query.Search,
            JsonLd = isPlain ? [JsonLd.Dataset(store, texts, path => PublicAddress.Of(HttpContext, path))] : [],
            NoIndex = !isPlain,
            HasScript = true,
        };
        return Page();
    }
}
