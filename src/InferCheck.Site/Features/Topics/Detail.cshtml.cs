using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Topics;

/// <summary>One question and what all providers answer: the same value together, with the quote each rests on.</summary>
internal sealed class DetailModel(ContentStore store, Words words, Texts texts) : PageModel
{
    /// <summary>More of one answer than anybody reads; the index has them all.</summary>
    private const int MostOfOneAnswer = 200;

    public Topic Topic { get; private set; } = null!;

    public IReadOnlyList<TopicGroup> Groups { get; private set; } = [];

    public DayPlot? Plot { get; private set; }

    public int Providers { get; } = store.Totals.Providers;

    public IActionResult OnGet(string key)
    {
        if (store.Vocabulary.FindTopic(key) is not { } topic)
        {
            return NotFound();
        }

        Topic = topic;
        var rows = Rows();
        Groups = [.. Of(rows)];
        Plot = DayPlot.Of(topic, rows, words);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", words.In(topic.Question)],
            Description = texts["topic.head-description", words.In(topic.Question), words.In(topic.Help)],
            Path = Paths.Topic(key),
            Section = "topics",
            JsonLd =
            [
                JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path), (texts["nav.topics"], Paths.Topics), (words.In(topic.Label), Paths.Topic(key))),
            ],
        };
        return Page();
    }

    private List<TopicRow> Rows()
    {
        var cells = new Cells(words, texts);
        return [.. store.Providers.All().Where(provider => provider.Retired is null).Select(provider =>
        {
            var facts = store.Index.Facts(provider.Id, Topic.Key);
            return new TopicRow(provider, Fact.Main(facts), cells.Of(Topic, facts), null);
        })];
    }

    private IEnumerable<TopicGroup> Of(IReadOnlyList<TopicRow> rows)
    {
        // Where a topic takes several values at once, a provider would stand under one of its answers only.
        var isOne = Topic.Type == TopicType.Choice;
        var byValue = rows.Where(row => row.Main is { IsStated: true }).ToLookup(row => isOne ? row.Main!.Values[0] : "");
        foreach (var value in isOne ? Topic.Values : [])
        {
            yield return Group(value.Key, words.In(value.Label), MarkClass.OfTone(value.Tone), words.In(value.Meaning), byValue[value.Key]);
        }

        yield return Group("stated", texts["topic.stated"], "m-plain", "", byValue[""]);
        yield return Group("disputed", texts["cell.conflicting"], "m-split", "", rows.Where(row => row.Main is { IsConflicting: true }));
        yield return Group("not-stated", texts["cell.silent"], "m-silent", texts["topic.silent-means"], rows.Where(row => row.Main is { IsSilent: true }));
        yield return Group("not-read", texts["cell.none"], "m-none", texts["topic.unread-means"], rows.Where(row => row.Main is null));
    }

    private TopicGroup Group(string id, string label, string mark, string meaning, IEnumerable<TopicRow> rows)
    {
        var all = rows.ToList();
        var shown = all.Take(MostOfOneAnswer).ToList();
        var quotes = store.Leads.Of(shown.Where(row => row.Main is { IsSilent: false }).Select(row => row.Provider.Id), [Topic.Key]);
        return new TopicGroup(id, label, mark, meaning, all.Count, [.. shown.Select(row => row with { Quote = QuoteOf(row, quotes) })]);
    }

    private LeadRow? QuoteOf(TopicRow row, ILookup<int, LeadRow> quotes) =>
        LeadRow.OfMain(quotes[row.Provider.Id], Topic.Key, store.Index.Facts(row.Provider.Id, Topic.Key));
}
