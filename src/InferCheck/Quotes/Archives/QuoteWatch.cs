using InferCheck.Budgets;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Memory;

namespace InferCheck.Quotes.Archives;

/// <summary>Follows one quote from version to version.</summary>
internal sealed class QuoteWatch
{
    private readonly SourceQuote quote;
    private readonly List<QuoteSpan> spans;

    public QuoteWatch(SourceQuote quote, QuotePast? known)
    {
        this.quote = quote;
        spans = [.. known?.Spans ?? []];
    }

    public QuotePast Past => new(quote.Key, quote.Provider, LifeLine.FirstWords(quote.Quote), spans);

    /// <param name="before">The version judged before; nothing at the beginning, and where only the archive reads otherwise.</param>
    public void See(string commit, VersionText version, VersionText? before)
    {
        var open = spans is [.., { Gone: null }];
        if (Holds(version) is not { } isThere)
        {
            return;
        }

        if (isThere)
        {
            if (open)
            {
                spans[^1] = spans[^1] with { Last = commit };
            }
            else
            {
                spans.Add(new QuoteSpan(commit, commit) { Was = before is null ? null : Guarded(() => before.Matcher.Before(quote.Quote)) });
            }
        }
        else if (open)
        {
            spans[^1] = spans[^1] with { Gone = commit, Became = before is null ? null : Guarded(() => version.Matcher.Match(quote.Quote).Diff) };
        }
    }

    /// <summary>Those of the quotes that a version holds.</summary>
    public static IReadOnlyList<SourceQuote> Standing(IEnumerable<SourceQuote> quotes, VersionText version) =>
        [.. quotes.Where(quote => new QuoteWatch(quote, null).Holds(version) == true)];

    /// <summary>Nothing where the version took more than it may.</summary>
    private bool? Holds(VersionText version)
    {
        try
        {
            return version.Matcher.Holds(quote.Quote);
        }
        catch (OverBudgetException)
        {
            // Expected: a version made to keep its reader busy. Of what was not looked for to the end nothing is said.
            return null;
        }
    }

    private static string? Guarded(Func<string?> compare)
    {
        try
        {
            return compare();
        }
        catch (OverBudgetException)
        {
            // Expected: a passage is a help, and no more; the days stand without it.
            return null;
        }
    }
}
