namespace InferCheck.Quotes;

/// <summary>What one run learned, in the order of the profiles; less than everything when it was stopped.</summary>
public sealed record VerifyRun(IReadOnlyList<SourceVisit> Visits, bool IsStopped)
{
    public IReadOnlyList<QuoteFinding> Findings { get; } =
        [.. Visits.SelectMany(visit => visit.Findings).OrderBy(finding => finding.Quote.At).ThenBy(finding => finding.Quote.Key, StringComparer.Ordinal)];

    public int Count(QuoteOutcome outcome) => Findings.Count(finding => finding.Outcome == outcome);
}
