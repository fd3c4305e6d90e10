using InferCheck.Diagnostics;
using InferCheck.Model.Offers;

namespace InferCheck.Checks.Rules;

/// <summary>Two rows that hold for the same thing on the same day.</summary>
internal sealed class OverlappingPrices : IRule
{
    public RuleInfo Info { get; } = new("overlapping-prices", Severity.Error, "two rows hold for the same thing on the same day")
    {
        Why = "One of them would be shown, and nobody could say which. A new price ends the old one.",
        Bad = "offers:\n  - { model: gpt-5-5, currency: USD, input: 2, known: imported }\n"
            + "  - { model: gpt-5-5, currency: USD, input: 3, from: 2026-06-01, known: imported }",
        Good = "offers:\n  - { model: gpt-5-5, currency: USD, input: 2, to: 2026-06-01, known: imported }\n"
            + "  - { model: gpt-5-5, currency: USD, input: 3, from: 2026-06-01, known: imported }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from rows in context.Offers.GroupBy(row => row.Subject)
        let inOrder = rows.OrderBy(row => row.Offer.ValidFrom ?? "", StringComparer.Ordinal).ToList()
        from pair in inOrder.Zip(inOrder.Skip(1))
        where Overlap(pair.First.Offer, pair.Second.Offer)
        select Info.At(pair.Second.Map.At, $"line {pair.First.Map.At.Line} still holds when this begins", "end it there with `to`, or take one of the two out");

    /// <summary>Days written as 2026-06-12 sort as text.</summary>
    private static bool Overlap(Offer earlier, Offer later) =>
        earlier.ValidTo is null || string.CompareOrdinal(later.ValidFrom ?? "", earlier.ValidTo) < 0;
}
