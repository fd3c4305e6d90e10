using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Documents;

/// <summary>One document: its versions as archives keep them, and how long each quote has stood in it.</summary>
internal sealed class DetailModel(ContentStore store, Words words, Texts texts) : PageModel
{
    public RecordedDocumentRow Document { get; private set; } = null!;

    public ProviderRow Provider { get; private set; } = null!;

    public IReadOnlyList<VersionBars> Versions { get; private set; } = [];

    public IReadOnlyList<RecordedQuote> Quotes { get; private set; } = [];

    public TimeAxis Axis { get; private set; } = null!;

    public int Gone => Quotes.Count(quote => quote.Gone is not null);

    /// <summary>What the quote is used for.</summary>
    public string Subject(DocumentQuoteRow use) => use.Topic switch
    {
        null => texts["profile.incidents"],
        _ when use.Topic == Paths.NamedSubprocessors => texts["profile.subprocessors"],
        _ => words.Topic(use.Topic),
    };

    public IActionResult OnGet(string key)
    {
        if (store.Documents.Find(key) is not { } document || store.Providers.Find(document.Provider) is not { } profile)
        {
            return NotFound();
        }

        (Document, Provider) = (document, profile.Provider);
        var archives = store.Documents.Archives().ToDictionary(archive => archive.Key, StringComparer.Ordinal);
        var versions = store.Documents.Versions(key).ToLookup(version => version.Archive, StringComparer.Ordinal);
        Versions = [.. versions.Select(kept => new VersionBars(archives[kept.Key], [.. kept]))];
        Quotes = QuotesOf(key, versions);
        var days = versions.SelectMany(kept => kept).Select(VersionBars.DayOf).ToList();
        Axis = TimeAxis.Of(days.Min(), days.Max());
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["document.title", Provider.Name, document.Title]],
            Description = texts["document.description", Provider.Name, document.Title, days.Count],
            Path = Paths.Document(key),
            Section = "documents",
            JsonLd = [JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path),
                (texts["documents.title"], Paths.Documents), (document.Title, Paths.Document(key)))],
        };
        return Page();
    }

    private List<RecordedQuote> QuotesOf(string key, ILookup<string, RecordedVersionRow> versions)
    {
        var places = versions.ToDictionary(kept => kept.Key, kept => kept.ToDictionary(version => version.Ordinal), StringComparer.Ordinal);
        var stays = store.Documents.Stays(key).ToLookup(stay => stay.QuoteKey, StringComparer.Ordinal);
        return [.. store.Documents.Quotes(Document.Source).GroupBy(quote => quote.QuoteKey, StringComparer.Ordinal).Where(uses => stays.Contains(uses.Key))
            .Select(uses => new RecordedQuote([.. uses], [.. stays[uses.Key].Select(stay => Stay(stay, places[stay.Archive]))]))];
    }

    private static QuoteStay Stay(RecordedStayRow stay, Dictionary<int, RecordedVersionRow> places)
    {
        var first = places[stay.First];
        var isFromTheBeginning = VersionBars.IsUpgrade(first) || places.Values.Where(VersionBars.IsJudged).MinBy(version => version.Ordinal) == first;
        return new QuoteStay(first, places[stay.Last], stay.Gone is { } gone ? places[gone] : null, isFromTheBeginning)
        {
            Was = stay.Was,
            Became = stay.Became,
        };
    }
}
