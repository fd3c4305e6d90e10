using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>An alias or key that cannot stand in an address.</summary>
internal sealed class MalformedSlug : IRule
{
    public RuleInfo Info { get; } = new("malformed-slug", Severity.Error, "an alias or a key of the vocabulary is no slug")
    {
        Why = "It becomes part of addresses and names of files, as the name of a file does: small letters, digits and single hyphens, 80 at most.",
        Bad = "aliases: [../../etc, Azure OpenAI]",
        Good = "aliases: [azure-openai-service]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Texts(FieldType.Slug)
        where !Slug.IsValid(found.Text.Value)
        select Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is no slug", "use small letters, digits and single hyphens, 80 of them at most");
}
