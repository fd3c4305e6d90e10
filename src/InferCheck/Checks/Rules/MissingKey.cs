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
        Bad = "- quote: We do not train on your data.\n  document: policy\n  dated: 2026-02-10\n  read: 2026-06-12",
        Good = "- quote: We do not train on your data.\n  source: https://example.com/policy\n  document: policy\n  dated: 2026-02-10\n  read: 2026-06-12",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var (map, shape) in context.Maps)
        {
            foreach (var field in shape.Required)
            {
                var value = map[field.Key];
                if (IsMissing(field, value))
                {
                    yield return Info.At(value?.At ?? map.At, $"this {shape.Name} has no `{field.Key}`", field.Help);
                }
            }
        }
    }

    private static bool IsMissing(Field field, Node? value) =>
        value is null or Scalar { Value: "" } || (value is Sequence { Items.Count: 0 } && !field.MayBeEmpty);
}
