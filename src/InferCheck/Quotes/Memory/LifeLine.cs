namespace InferCheck.Quotes.Memory;

/// <summary>What is known of a quote over time. Only looks at a page that could be read count as checks.</summary>
public sealed record LifeLine
{
    public required string Key { get; init; }

    public required string Provider { get; init; }

    /// <summary>The quote's first words, so that people can tell the lines of the file apart.</summary>
    public required string Words { get; init; }

    public required QuoteOutcome Outcome { get; init; }

    /// <summary>The last outcome that was about the quote itself: it stands while the page cannot be read, and nothing until it could.</summary>
    public QuoteOutcome? Verdict { get; init; }

    /// <summary>The day of the first look that had this outcome.</summary>
    public required DateOnly Since { get; init; }

    public required DateOnly LastCheck { get; init; }

    public DateOnly? FirstSeen { get; init; }

    public DateOnly? LastSeen { get; init; }

    public int Checks { get; init; }

    /// <summary>How many of the checks found it word for word.</summary>
    public int Seen { get; init; }

    public double? Similarity { get; init; }

    public string? Diff { get; init; }

    public static LifeLine After(LifeLine? before, QuoteFinding finding)
    {
        var day = DateOnly.FromDateTime(finding.CheckedAt.UtcDateTime);
        var about = finding.Underneath ?? finding.Outcome;
        var found = about == QuoteOutcome.Found;
        return new LifeLine
        {
            Key = finding.Quote.Key,
            Provider = finding.Quote.Provider,
            Words = FirstWords(finding.Quote.Quote),
            Outcome = finding.Outcome,
            Verdict = finding.Outcome.IsAboutTheQuote() ? finding.Outcome : before?.Verdict,
            Since = before?.Outcome == finding.Outcome ? before.Since : day,
            LastCheck = day,
            FirstSeen = before?.FirstSeen ?? (found ? day : null),
            LastSeen = found ? day : before?.LastSeen,
            Checks = (before?.Checks ?? 0) + (about.IsAboutTheQuote() ? 1 : 0),
            Seen = (before?.Seen ?? 0) + (found ? 1 : 0),
            Similarity = finding.Similarity,
            Diff = finding.Diff,
        };
    }

    internal static string FirstWords(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 40 ? line : line[..(char.IsHighSurrogate(line[38]) ? 38 : 39)] + "…";
    }
}
