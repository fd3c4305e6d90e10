using InferCheck.Diagnostics;
using InferCheck.Model.Offers;

namespace InferCheck.Checks.Rules;

/// <summary>A row that says how it is known, and does not show it.</summary>
internal sealed class UnprovenPrice : IRule
{
    private static readonly string[] Proof = ["quote", "source", "dated"];

    public RuleInfo Info { get; } = new("unproven-price", Severity.Error, "a quoted price has no words, or an imported one no data set")
    {
        Why = "`quoted` promises a page's own words with their address and date, `imported` a data set of the vocabulary. A reader weighs the two differently.",
        Bad = "model: gpt-5-5\ncurrency: USD\ninput: 2\nknown: quoted\nsource: https://example.com/prices",
        Good = "model: gpt-5-5\ncurrency: USD\ninput: 2\nknown: quoted\nquote: Input costs $2.\nsource: https://example.com/prices\ndated: undated",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var sets = context.Vocabulary.DataSets.Select(set => set.Key).ToHashSet(StringComparer.Ordinal);
        return context.Offers.SelectMany(row => row.Offer.Known switch
        {
            Offer.Quoted => Quoted(row),
            Offer.Imported => Imported(row, sets),
            _ => [],
        });
    }

    private IEnumerable<Diagnostic> Quoted(OfferRow row) => Proof.Where(key => row.Map.Text(key) is null).Take(1)
        .Select(key => Info.At(row.Map.At, $"this row is quoted and has no `{key}`", "give the words, their address and the date of the page"));

    private IEnumerable<Diagnostic> Imported(OfferRow row, HashSet<string> sets)
    {
        if (row.Map.Text("via") is not { } via)
        {
            yield return Info.At(row.Map.At, "this row is imported, and nobody can tell from where", "name the data set under `via`");
        }
        else if (!sets.Contains(via.Value))
        {
            yield return Info.At(via.At, $"there is no data set `{Printable.Cut(via.Value)}`", DidYouMean.HelpOrList(via.Value, sets));
        }

        if (row.Map.Text("quote") is { } quote)
        {
            yield return Info.At(quote.At, "an imported row has no words of a page", "make it `known: quoted`, with its source, or take the words out");
        }
    }
}
