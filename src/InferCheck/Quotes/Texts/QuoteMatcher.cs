using System.Text;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Texts;

/// <summary>Looks for quotes in the text of one page. Time grows with the page and not with its square, whatever the page holds.</summary>
public sealed class QuoteMatcher(string pageText, Budget? budget = null)
{
    /// <summary>A quote is at most sixty words; what is far longer is no quote, and would make the search slow.</summary>
    private const int LongestQuote = 2000;

    /// <summary>The processor compares so many at once.</summary>
    private const int CharactersAStep = 16;

    private readonly NormalText page = NormalText.From(pageText, budget);
    private PageWords? words;

    /// <summary>The page as it is compared: the same as long as nothing that means something has changed.</summary>
    public string Text => page.Folded;

    public QuoteMatch Match(string quote)
    {
        if (quote.Length > LongestQuote)
        {
            return new QuoteMatch(QuoteOutcome.NeedsAPerson, 0, "the quote is too long to be looked for");
        }

        var parts = QuoteParts.Of(quote);
        if (parts.Count == 0)
        {
            return new QuoteMatch(QuoteOutcome.NeedsAPerson, 0, "the quote has no words");
        }

        return InOrder(parts) ? QuoteMatch.Found : Nearest(parts);
    }

    /// <summary>Whether a quote stands there, and no more: for many pages one after the other.</summary>
    public bool Holds(string quote) => quote.Length <= LongestQuote && QuoteParts.Of(quote) is { Count: > 0 } parts && InOrder(parts);

    /// <summary>A quote as the page shows it, with as many characters before and behind it; nothing where it does not stand.</summary>
    public QuotePassage? Around(string quote, int reach)
    {
        if (quote.Length > LongestQuote || QuoteParts.Of(quote) is not { Count: > 0 } parts || Stand(parts) is not [var first, ..] stand)
        {
            return null;
        }

        var shown = page.Shown;
        var (from, to) = (first.From, stand[^1].To);
        return new QuotePassage(shown[Math.Max(0, from - reach)..from], shown[from..to], shown[to..Math.Min(shown.Length, to + reach)])
        {
            IsBeginning = from <= reach,
            IsEnd = to + reach >= shown.Length,
        };
    }

    /// <summary>How a quote that does not stand here came to be from what does: nothing where no passage is like it.</summary>
    public string? Before(string quote)
    {
        if (quote.Length > LongestQuote || QuoteParts.Of(quote) is not { Count: > 0 } parts)
        {
            return null;
        }

        var nearest = Passages(parts);
        return Similarity(parts, nearest) >= Alignment.Recognisable ? Diff(parts, nearest, isReversed: true) : null;
    }

    /// <summary>The page's own words for a quote that stands here, capitals included, so that nothing of the quote is taken over but where it points.</summary>
    public string? WordsFor(string quote) => quote.Length <= LongestQuote && QuoteParts.Of(quote) is { Count: > 0 } parts && Stand(parts) is { } stand
        ? string.Join(" ... ", stand.Select(place => page.Shown[place.From..place.To])) : null;

    private bool InOrder(IReadOnlyList<NormalText> parts) => Stand(parts) is not null;

    /// <summary>Where the parts stand, one behind the other; nothing where one is missing.</summary>
    private List<(int From, int To)>? Stand(IReadOnlyList<NormalText> parts)
    {
        var stand = new List<(int From, int To)>();
        foreach (var part in parts)
        {
            var at = Find(part.Folded, stand.Count == 0 ? 0 : stand[^1].To);
            if (at < 0)
            {
                return null;
            }

            stand.Add((at, at + part.Folded.Length));
        }

        return stand;
    }

    /// <summary>Whole words and whole numbers only: "30 days" does not stand in "130 days", nor "500 days" in "1,500 days".</summary>
    private int Find(string part, int from)
    {
        var text = page.Folded;
        budget?.Spend(Work.Steps, 1 + (text.Length - from) / CharactersAStep);
        for (var at = text.IndexOf(part, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at) && IsEdge(text, at + part.Length))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !((IsWordLetter(text[at - 1]) && IsWordLetter(text[at])) || IsNumberMark(text, at - 1) || IsNumberMark(text, at));

    /// <summary>A point, a comma, an apostrophe or a fraction stroke between two digits belongs to their number.</summary>
    private static bool IsNumberMark(string text, int at) =>
        text[at] is '.' or ',' or '\'' or '⁄' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsWordLetter(char character) => char.IsLetterOrDigit(character) && !Script.IsSpaceless(character);

    private QuoteMatch Nearest(IReadOnlyList<NormalText> parts)
    {
        var nearest = Passages(parts);
        var similarity = Similarity(parts, nearest);
        if (parts.Count > 1 && nearest.TrueForAll(passage => passage is { Similarity: 1 }))
        {
            return new QuoteMatch(QuoteOutcome.Changed, 0.99, "the parts of the quote stand in another order");
        }

        // What is not the same is never called so, even if only a comma differs.
        similarity = Math.Min(0.99, Math.Round(similarity, 2));
        var isChanged = similarity >= Alignment.Recognisable || nearest.Exists(passage => passage is { IsCut: true } or { Similarity: 1 });
        return isChanged
            ? new QuoteMatch(QuoteOutcome.Changed, similarity, null, Diff(parts, nearest))
            : new QuoteMatch(QuoteOutcome.Gone, similarity, "no passage of the page is like it");
    }

    private List<NearestPassage?> Passages(IReadOnlyList<NormalText> parts)
    {
        words ??= new PageWords(page, budget);
        return [.. parts.Select(part => Find(part.Folded, 0) >= 0 ? new NearestPassage(part.Shown, 1) : NearestPassage.Find(words, part))];
    }

    private static double Similarity(IReadOnlyList<NormalText> parts, List<NearestPassage?> nearest)
    {
        var weights = parts.Select(part => TextWords.Of(part.Folded).Count + 1).ToList();
        return nearest.Zip(weights, (passage, weight) => weight * (passage?.Similarity ?? 0)).Sum() / weights.Sum();
    }

    /// <summary>Only as far as it is shown: the passages of a hostile page are as long as they may be.</summary>
    private static string Diff(IReadOnlyList<NormalText> parts, List<NearestPassage?> nearest, bool isReversed = false)
    {
        var diff = new StringBuilder();
        for (var at = 0; at < parts.Count && diff.Length <= WordDiff.Longest; at++)
        {
            var here = nearest[at] is { Similarity: >= Alignment.Recognisable / 2 } near ? near.Text : "";
            diff.Append(at == 0 ? "" : " ... ").Append(isReversed ? WordDiff.Between(here, parts[at].Shown) : WordDiff.Between(parts[at].Shown, here));
        }

        return WordDiff.Cut(diff.ToString());
    }
}
