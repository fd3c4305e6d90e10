using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Checks.Rules;

/// <summary>A price so far from what others ask for the same model that a unit was mixed up.</summary>
internal sealed class OutlyingPrice : IRule
{
    private const decimal Times = 100;
    private const int FewestOthers = 3;

    public RuleInfo Info { get; } = new("outlying-price", Severity.Warning, "a price is more than a hundred times what others ask, or less than a hundredth")
    {
        Scope = Scope.Catalogue,
        Why = "Services differ by a few times, units by a thousand: a price for a thousand tokens, or in cents, stands here as one for a million in dollars.",
        Bad = "model: gpt-5-5\ncurrency: USD\ninput: 2500\nknown: imported",
        Good = "model: gpt-5-5\ncurrency: USD\ninput: 2.5\nknown: imported",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from prices in context.Offers.SelectMany(Prices)
            .GroupBy(price => (price.Row.Offer.Model, price.Row.Offer.Currency, price.Row.Offer.Per, price.Key))
        where prices.Max(price => price.Amount) > Times * prices.Min(price => price.Amount)
        from price in prices
        let usual = Usual(prices.Where(other => other.Row.Document.Slug != price.Row.Document.Slug))
        where usual is { } median && (price.Amount > median * Times || price.Amount * Times < median)
        select Info.At(price.Text.At, $"others ask about {Shown(usual.Value)} for this model",
            "is it a price for another unit, or in another currency? Leave out what nobody can explain");

    /// <summary>What goes in again is left alone: some ask next to nothing for it, and others the whole price.</summary>
    private static IEnumerable<Price> Prices(OfferRow row) =>
        from key in new[] { "input", "output" }
        let text = row.Map.Text(key)
        let amount = Offer.AmountOf(text?.Value)
        where amount is not null
        select new Price(row, key, text!, amount.Value);

    /// <summary>The one in the middle of what other services ask; nothing where they are too few.</summary>
    private static decimal? Usual(IEnumerable<Price> others)
    {
        var inOrder = others.OrderBy(other => other.Amount).ToList();
        return inOrder.DistinctBy(other => other.Row.Document.Slug).Count() < FewestOthers ? null : inOrder[inOrder.Count / 2].Amount;
    }

    private static string Shown(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record Price(OfferRow Row, string Key, Scalar Text, decimal Amount);
}
