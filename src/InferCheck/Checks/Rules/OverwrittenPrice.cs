using System.Globalization;
using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A price that was replaced since the last commit instead of being followed by another.</summary>
internal sealed class OverwrittenPrice : IRule
{
    public RuleInfo Info { get; } = new("overwritten-price", Severity.Warning, "a price differs from the last commit, and the old one is gone")
    {
        Why = "What a model cost last month is a fact too. A new price is a new row; a mistake is mended and said to be one. "
            + "Looked at only in a git work tree, before the commit.",
        Bad = "model: gpt-5-5\ncurrency: USD\ninput: 3   # was 2\nknown: imported",
        Good = "offers:\n  - { model: gpt-5-5, currency: USD, input: 2, to: 2026-06-01, known: imported }\n"
            + "  - { model: gpt-5-5, currency: USD, input: 3, from: 2026-06-01, known: imported }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var before = context.CommittedOffers.ToLookup(Row);
        return from row in before.Count == 0 ? [] : context.Offers
               let old = before[Row(row)].ToList()
               where old.Count > 0 && !old.Exists(other => Asked(other) == Asked(row) || IsMended(other, row))
               select Info.At(row.Map.At, $"this row said `{Asked(old[0])}` in the last commit",
                   "end that row with `to` and add another with `from`, or say under `correction` what was wrong");
    }

    /// <summary>The same row, whatever it says: until when it holds, and when it was read, may change.</summary>
    private static (object Subject, string Known, string? From) Row(OfferRow row) => (row.Subject, row.Offer.Known, row.Offer.ValidFrom);

    private static bool IsMended(OfferRow old, OfferRow now) => now.Offer.Correction is { } reason && reason != old.Offer.Correction;

    /// <summary>Written out, however many noughts a figure ends with.</summary>
    private static string Asked(OfferRow row) => string.Join(", ", new[] { row.Offer.Input, row.Offer.Output, row.Offer.CachedInput }
        .Select(amount => amount?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "-"));
}
