using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A price of nought.</summary>
internal sealed class PriceOfNothing : IRule
{
    public RuleInfo Info { get; } = new("price-of-nothing", Severity.Error, "a price is nought")
    {
        Why = "Data sets write nought where they know no price, or where a plan includes it. It would be the lowest price of all.",
        Bad = "model: gpt-5-5\ncurrency: USD\ninput: 0\noutput: 8\nknown: imported",
        Good = "model: gpt-5-5\ncurrency: USD\noutput: 8\nknown: imported",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from row in context.Offers
        from figure in row.Amounts
        where figure.Amount == 0
        select Info.At(figure.Text.At, "nothing is no price", "leave the figure out");
}
