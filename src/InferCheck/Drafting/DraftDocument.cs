using System.Text.RegularExpressions;
using InferCheck.Budgets;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;
using InferCheck.Quotes.Texts;

namespace InferCheck.Drafting;

/// <summary>A document as it was fetched and read for a draft, and the only judge of what stands in it: the one that `verify` asks, too.</summary>
public sealed partial class DraftDocument
{
    private readonly PageReading reading;
    private readonly int bytes;
    private readonly FetchOptions options;
    private readonly Figures figures;

    internal DraftDocument(Uri address, bool isOwn, PageReading reading, int bytes, FetchOptions options)
    {
        (Address, IsOwn) = (address, isOwn);
        (this.reading, this.bytes, this.options) = (reading, bytes, options);
        Text = string.IsNullOrWhiteSpace(reading.Text) ? reading.Scripted : reading.Text;
        Dated = DocumentDay.Of(Text, DateOnly.FromDateTime(options.Time.GetLocalNow().Date));
        figures = new Figures(reading.Text, reading.Scripted);
    }

    /// <summary>As it was asked for.</summary>
    public Uri Address { get; }

    /// <summary>On one of the provider's hosts.</summary>
    public bool IsOwn { get; }

    public string Text { get; }

    /// <summary>What it says itself, or `undated`.</summary>
    public string Dated { get; }

    /// <summary>Whether every number of a text is one of the document's: what is said in other words can at least not say other figures.</summary>
    internal bool HasFiguresOf(string text) => figures.HasAllOf(text);

    /// <summary>The document's own words for each quote, or why it has none. All of them share one budget, as they do when `verify` looks.</summary>
    internal IReadOnlyList<(string? Words, string Why)> Find(IReadOnlyList<string> quotes, CancellationToken cancel)
    {
        using var budget = new Budget(PageLimits.Of(bytes, quotes.Count, options.Reading), options.Time, cancel);
        try
        {
            var verdict = new PageVerdict(reading, budget);
            return [.. quotes.Select(quote => Find(quote, verdict))];
        }
        catch (OverBudgetException over)
        {
            // Expected: a page made to keep whoever reads it busy.
            return [.. quotes.Select(_ => ((string?)null, $"given up: {over.Message}"))];
        }
    }

    private (string? Words, string Why) Find(string quote, PageVerdict verdict)
    {
        var match = Match(quote, verdict);
        return match.Outcome == QuoteOutcome.Changed ? (null, "it stands there in other words")
            : match.Outcome != QuoteOutcome.Found ? (null, match.Outcome == QuoteOutcome.NeedsAPerson ? match.Detail ?? "" : "it does not stand there")
            : (AsWritten(quote) ?? verdict.WordsFor(quote), "");
    }

    private static QuoteMatch Match(string quote, PageVerdict verdict)
    {
        try
        {
            return verdict.Of(quote);
        }
        catch (OverBudgetException over)
        {
            // Expected: more quotes than anybody compares. Those before it were looked for.
            return new QuoteMatch(QuoteOutcome.NeedsAPerson, 0, $"given up: {over.Message}");
        }
    }

    /// <summary>Letter for letter where it stands so, with its own quotation marks and dashes; only line breaks mean nothing.</summary>
    private string? AsWritten(string quote)
    {
        var plain = Blanks().Replace(quote, " ").Trim();
        return Plain.Contains(plain, StringComparison.Ordinal) ? plain : null;
    }

    private string Plain => field ??= Blanks().Replace(reading.Text, " ");

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
