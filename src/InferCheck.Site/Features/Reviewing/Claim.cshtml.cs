using System.Globalization;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Reviewing;

/// <summary>One claim for its second reader: what it says, the words it rests on, four verdicts by key, and what can be mended on the spot.</summary>
internal sealed class ClaimModel(ReviewSession session, PageCopies copies, Texts texts) : PageModel
{
    /// <summary>Four fingers of one hand.</summary>
    public static IReadOnlyList<(string Verdict, string Key)> Keys { get; } =
        [.. Verdicts.All.Select((verdict, place) => (verdict, (place + 1).ToString(CultureInfo.InvariantCulture)))];

    private Claim? claim;

    public ReviewSession Session => session;

    public int Place { get; private set; }

    public ReviewItem Item => session.Items[Place];

    /// <summary>Nothing where the claim is gone from its file.</summary>
    public ClaimRow? Row { get; private set; }

    public string Print { get; private set; } = "";

    public string? Fault { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The verdict that still needs a note.</summary>
    public string? Asked { get; private set; }

    public bool IsMending { get; private set; }

    public IReadOnlyList<ReviewQuote> Quotes { get; private set; } = [];

    public IReadOnlyList<string> Readings { get; private set; } = [];

    public IReadOnlyList<string> Hints => claim is null ? [] : ReviewHints.Of(claim, session.Vocabulary);

    public IEnumerable<string> Meanings => Row is null || session.Vocabulary.FindTopic(Row.Topic) is not { } topic ? []
        : Row.Values.Select(topic.Find).OfType<TopicValue>().Select(value => value.Meaning[texts.Language]);

    /// <summary>What the value can be changed to.</summary>
    public IReadOnlyList<TopicValue> Values => Row is not null && session.Vocabulary.FindTopic(Row.Topic) is { Type: TopicType.Choice } topic
        && Row.Values.Count == 1 ? [.. topic.Values.Where(value => value.Key != Row.Values[0])] : [];

    public bool CanMend => Row is not null && Row.Status is not Statuses.NotStated;

    public string Back => ReviewPaths.Claim(Math.Max(0, Place - 1));

    public string Next => session.After(Place) is { } next ? ReviewPaths.Claim(next) : ReviewPaths.Done;

    public IActionResult OnGet(int place) => Show(place) ? Page() : NotFound();

    public IActionResult OnPostVerdict(int place, string? print, string? verdict, string? note)
    {
        if (session.Give(place, print ?? "", verdict ?? "", note) is not { } fault)
        {
            return Redirect(session.After(place) is { } next ? ReviewPaths.Claim(next) : ReviewPaths.Done);
        }

        (Fault, Note, Asked) = (fault, note, Verdicts.IsDoubt(verdict) ? verdict : null);
        return OnGet(place);
    }

    public IActionResult OnPostMend(int place, string? print)
    {
        var form = Request.Form;
        var quotes = Row is null && Show(place) ? Quotes : [];
        var mend = new ClaimMend
        {
            Value = Filled(form["value"]),
            Condition = Filled(form["condition"]),
            Exclusion = Filled(form["exclusion"]),
            Quotes = quotes.Select((quote, index) => (quote, index, Text: Filled(form[$"quote-{index.ToString(CultureInfo.InvariantCulture)}"])))
                .Where(entry => entry.Text is not null && entry.Text.ReplaceLineEndings("\n") != entry.quote.Text?.ReplaceLineEndings("\n"))
                .ToDictionary(entry => entry.index, entry => entry.Text!),
        };
        if (session.Mend(place, print ?? "", mend) is not { } fault)
        {
            return Redirect(ReviewPaths.Claim(place));
        }

        (Fault, IsMending) = (fault, true);
        return OnGet(place);
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private bool Show(int place)
    {
        if (place < 0 || place >= session.Items.Count)
        {
            return false;
        }

        Place = place;
        if (session.At(place) is { } now)
        {
            (claim, Print) = (now.Claim, now.Print);
            Row = ClaimRow.From(0, 0, now.Claim, ReadStates.Unread);
            Quotes = [.. now.Claim.Evidence.Select(item => ReviewQuote.Of(item, copies))];
            Readings = [.. session.ReadingsOf(now.Provider, now.Claim).Select(held =>
                ReadingWords.Of(ReadingRow.From(0, 0, null, held), texts))];
        }

        return true;
    }
}
