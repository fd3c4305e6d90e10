using System.Globalization;
using InferCheck.Model;
using InferCheck.Quotes.Memory;

namespace InferCheck.Quotes;

/// <summary>What `verify` remembers of quotes, in the form in which the store bakes it.</summary>
public static class LifeLines
{
    public static QuoteLives Of(SourceLock sources) => (provider, source, quote) => sources.Find(provider, source, quote) is { } line ? Life(line) : null;

    private static QuoteLife Life(LifeLine line) => new()
    {
        Outcome = line.Outcome.Name(),
        Verdict = line.Verdict?.Name(),
        Since = Day(line.Since),
        LastCheck = Day(line.LastCheck),
        FirstSeen = line.FirstSeen is { } first ? Day(first) : null,
        LastSeen = line.LastSeen is { } last ? Day(last) : null,
        Checks = line.Checks,
        Seen = line.Seen,
        Diff = line.Diff,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
