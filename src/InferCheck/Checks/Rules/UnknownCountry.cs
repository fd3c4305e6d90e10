using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A country code that `countries.yaml` does not have.</summary>
internal sealed class UnknownCountry : IRule
{
    public RuleInfo Info { get; } = new("unknown-country", Severity.Error, "a country is not in the vocabulary")
    {
        Why = "Whether a country belongs to the European Economic Area or has an adequacy decision is looked up by its code.",
        Bad = "headquarters: UK",
        Good = "headquarters: GB",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Texts(FieldType.Country)
        where context.Vocabulary.FindCountry(found.Text.Value) is null
        select Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not a country of the vocabulary", Help(found.Text.Value, context));

    private static string Help(string code, CheckContext context)
    {
        var byName = context.Vocabulary.Countries.FirstOrDefault(country => string.Equals(country.Label.English, code, StringComparison.OrdinalIgnoreCase));
        return byName is not null ? $"did you mean `{byName.Key}`?"
            : "use the two letters of ISO 3166-1, and add the country to vocabulary/countries.yaml if it is new";
    }
}
