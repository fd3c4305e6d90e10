using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Figures of which nobody can tell what money they are, or money without a figure.</summary>
internal sealed class PriceWithoutCurrency : IRule
{
    public RuleInfo Info { get; } = new("price-without-currency", Severity.Error, "a price has no currency, or a currency no price")
    {
        Why = "Nothing is converted and nothing is guessed: a figure means something only in the currency that is billed.",
        Bad = "model: gpt-5-5\ninput: 2\nknown: imported",
        Good = "model: gpt-5-5\ncurrency: USD\ninput: 2\nknown: imported",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var row in context.Offers)
        {
            var first = row.Amounts.Select(amount => amount.Text).FirstOrDefault();
            if (row.Map.Text("currency") is { } currency && first is null)
            {
                yield return Info.At(currency.At, "this row has a currency and no price", "add `input` or `output`, or leave the currency out");
            }
            else if (row.Map.Text("currency") is null && first is not null)
            {
                yield return Info.At(first.At, "nobody can tell what money this is", "add `currency`, as the service bills it");
            }
        }
    }
}
