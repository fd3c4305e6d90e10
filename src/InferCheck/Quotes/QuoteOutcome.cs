namespace InferCheck.Quotes;

/// <summary>What became of a quote. The order is that of reports: what needs doing comes first.</summary>
public enum QuoteOutcome
{
    Changed,
    Gone,
    Moved,
    Blocked,
    Unreachable,
    NotAllowed,
    NeedsAPerson,
    Excepted,
    Found,
}
