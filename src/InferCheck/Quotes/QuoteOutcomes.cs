namespace InferCheck.Quotes;

/// <summary>How outcomes are written in every file and output, and what they say in a sentence.</summary>
public static class QuoteOutcomes
{
    private static readonly Dictionary<string, QuoteOutcome> ByName = Enum.GetValues<QuoteOutcome>().ToDictionary(Name, StringComparer.Ordinal);

    public static string Name(this QuoteOutcome outcome) => outcome switch
    {
        QuoteOutcome.Changed => "changed",
        QuoteOutcome.Gone => "gone",
        QuoteOutcome.Moved => "moved",
        QuoteOutcome.Blocked => "blocked",
        QuoteOutcome.Unreachable => "unreachable",
        QuoteOutcome.NotAllowed => "not-allowed",
        QuoteOutcome.NeedsAPerson => "needs-a-person",
        QuoteOutcome.Excepted => "excepted",
        _ => "found",
    };

    public static QuoteOutcome? Parse(string? name) => name is not null && ByName.TryGetValue(name, out var outcome) ? outcome : null;

    /// <summary>Whether the page was read, so that the outcome says something about the quote itself.</summary>
    public static bool IsAboutTheQuote(this QuoteOutcome outcome) => outcome is QuoteOutcome.Found or QuoteOutcome.Changed or QuoteOutcome.Gone;
}
