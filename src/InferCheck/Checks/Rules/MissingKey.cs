using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A mandatory key that is absent or empty.</summary>
internal sealed class MissingKey : IRule
{
    public RuleInfo Info { get; } = new("missing-key", Severity.Error, "a mandatory key is missing or empty")
    {
        Why = "Pages, filters and downloads rely on it being there.",
        Bad = "- quote: We do not train on your data.\n  document: policy",
        Good = "- quote: We do not train on your data.\n  source: https://…\n  document: policy",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        from found in DocumentShapes.Maps(document)
        from field in found.Shape.Fields
        where field.Required && IsMissing(found.Map[field.Key])
        select Info.At(found.Map[field.Key]?.At ?? found.Map.At, $"this {found.Shape.Name} has no `{field.Key}`", field.Help);

    private static bool IsMissing(Node? value) => value is null or Scalar { Value: "" };
}
