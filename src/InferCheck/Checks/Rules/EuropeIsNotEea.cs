using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A union of countries is named as a region where no quote names it.</summary>
internal sealed class EuropeIsNotEea : IRule
{
    public RuleInfo Info { get; } = new("europe-is-not-eea", Severity.Warning, "a claim names the EU or the EEA as its region, and no quote does")
    {
        Why = "“Europe” takes in London and Zurich for most providers. Whoever reads EU there promises what the documents do not.",
        Bad = "regions: [EU]\nevidence:\n  - quote: Data is stored in Europe.",
        Good = "regions: [EU]\nevidence:\n  - quote: Data is stored in the European Union.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        from region in pair.Claim.Regions
        let names = context.Vocabulary.FindCountry(region.Value)?.Spellings
        where names is { Count: > 0 } && pair.Claim.Evidence.Any(item => item.Quote is not null)
        where !pair.Claim.Evidence.Any(item => names.Any(name => Says(item.Quote, name) || Says(item.Translation, name)))
        select Info.At(region.At, $"no quote of this claim says {string.Join(", ", names)}",
            "name the countries that the words name, or quote the words that say so");

    private static bool Says(Scalar? text, string name)
    {
        for (var at = text?.Value.IndexOf(name, StringComparison.Ordinal) ?? -1; at >= 0; at = text!.Value.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsLetter(text!.Value, at - 1) && !IsLetter(text.Value, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
}
