using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Checks.Rules;

/// <summary>A price out of a data set in a currency that the service does not bill, or that data sets do not know.</summary>
internal sealed class ImportedPrice : IRule
{
    public RuleInfo Info { get; } = new("imported-price", Severity.Error, "an imported price is not in the currency that the service bills")
    {
        Why = "Data sets write dollars whatever a service bills: a price in euros, copied as dollars, is a wrong price.",
        Bad = "billed: EUR\noffers:\n  - { model: gpt-5-5, currency: USD, input: 2, known: imported, via: models-dev }",
        Good = "billed: EUR\noffers:\n  - { model: gpt-5-5, known: imported, via: models-dev }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var sets = context.Vocabulary.DataSets.ToLookup(set => set.Key, StringComparer.Ordinal);
        return from row in context.Offers
               where row.Offer.Known == Offer.Imported
               let price = row.Amounts.Select(amount => amount.Text).FirstOrDefault()
               where price is not null
               let fault = Fault(row, sets[row.Offer.Via ?? ""].FirstOrDefault())
               where fault is not null
               select Info.At(price.At, fault, "leave the price out: that the model is served is still said");
    }

    private static string? Fault(OfferRow row, DataSet? set)
    {
        if (row.Offer.Currency is { } currency && currency != Currencies.Dollar)
        {
            return $"data sets write dollars, and this is {Printable.Cut(currency)}";
        }

        if (row.Document.Fields.Text("billed") is { } billed && billed.Value != Currencies.Dollar)
        {
            return $"this service bills {Printable.Cut(billed.Value)}, and the data set writes dollars";
        }

        var names = set?.Names.Where(name => name.Provider == row.Document.Slug).ToList() ?? [];
        return names.Count > 0 && names.TrueForAll(name => !name.HasPrices) ? $"`{set!.Key}` does not know what this service bills in its own money" : null;
    }
}
