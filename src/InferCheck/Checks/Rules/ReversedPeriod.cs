using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim or a price that ends before it begins.</summary>
internal sealed class ReversedPeriod : IRule
{
    public RuleInfo Info { get; } = new("reversed-period", Severity.Error, "a claim or a price ends before it begins")
    {
        Why = "One of the two days is wrong, and a reader would rely on it.",
        Bad = "from: 2026-02-10\nuntil: 2025-02-09",
        Good = "from: 2026-02-10\nuntil: 2027-02-09",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Claims(context).Concat(Prices(context));

    private IEnumerable<Diagnostic> Claims(CheckContext context) =>
        from pair in context.Claims
        let first = PartialDate.Parse(pair.Claim.ValidFrom?.Value)
        let last = PartialDate.Parse(pair.Claim.ValidUntil?.Value)
        where first is not null && last is not null && last.Value.Latest < first.Value.Earliest
        select Info.At(pair.Claim.ValidUntil!.At, $"holds until {pair.Claim.ValidUntil}, but only from {pair.Claim.ValidFrom}",
            "correct the date that is wrong");

    /// <summary>`to` is the first day on which a price no longer holds.</summary>
    private IEnumerable<Diagnostic> Prices(CheckContext context) =>
        from row in context.Offers
        let end = row.Map.Text("to")
        where end is not null && PartialDate.Parse(row.Offer.ValidFrom)?.Earliest >= PartialDate.Parse(end.Value)?.Earliest
        select Info.At(end.At, $"holds no longer on {Printable.Cut(end.Value)}, but only from {Printable.Cut(row.Offer.ValidFrom!)}",
            "correct the date that is wrong");
}
