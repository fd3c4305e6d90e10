using System.Security.Cryptography;
using System.Text;
using InferCheck.Budgets;
using InferCheck.Quotes.Reading;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes;

/// <summary>Judges every quote of one page: in sight, else in the page's data, else by what kind of page it is.</summary>
internal sealed class PageVerdict(PageReading page, Budget budget)
{
    private readonly QuoteMatcher inSight = new(page.Text, budget);
    private QuoteMatcher? inData;

    public string TextHash
    {
        get
        {
            var text = page.Wall is null ? inSight.Text : InData.Text;
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        }
    }

    private QuoteMatcher InData => inData ??= new QuoteMatcher(page.Scripted, budget);

    /// <summary>The page's own words for a quote that is found on it.</summary>
    public string? WordsFor(string quote) => inSight.WordsFor(quote) ?? (page.Scripted.Length > 0 ? InData.WordsFor(quote) : null);

    public QuoteMatch Of(string quote)
    {
        var seen = inSight.Match(quote);
        if (seen.Outcome is QuoteOutcome.Found or QuoteOutcome.NeedsAPerson)
        {
            return seen;
        }

        var data = page.Scripted.Length > 0 ? InData.Match(quote) : null;
        if (data?.Outcome == QuoteOutcome.Found)
        {
            return data with { Detail = "in the data of a page that scripts would show" };
        }

        // Walls hold no passage like the quote: where there is one, the page was read.
        var best = data?.Similarity > seen.Similarity ? data : seen;
        if (page.Wall is { } wall && best.Similarity < Alignment.Recognisable)
        {
            return new QuoteMatch(QuoteOutcome.Blocked, 0, wall);
        }

        return inSight.Text.Length == 0 && page.Scripted.Length == 0
            ? new QuoteMatch(QuoteOutcome.Unreachable, 0, "the answer is empty")
            : best;
    }
}
