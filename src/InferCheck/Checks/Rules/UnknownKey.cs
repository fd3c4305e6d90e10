using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A key that nothing reads.</summary>
internal sealed class UnknownKey : IRule
{
    public RuleInfo Info { get; } = new("unknown-key", Severity.Error, "a key is not known here")
    {
        Why = "A mistyped key is read by nobody, and what it says would be missing from the page.",
        Bad = "sumary: Kept for thirty days.",
        Good = "summary: Kept for thirty days.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var (map, shape) in context.Maps)
        {
            foreach (var (key, _) in map.Entries)
            {
                if (shape.Find(key.Value) is null)
                {
                    var help = DidYouMean.HelpOrList(key.Value, [.. shape.Fields.Select(field => field.Key)]);
                    yield return Info.At(key.At, $"`{Printable.Cut(key.Value)}` is not a key of a {shape.Name}", help);
                }
            }
        }
    }
}
