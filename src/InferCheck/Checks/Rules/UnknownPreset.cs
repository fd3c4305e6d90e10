using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A tier that takes its conditions from a preset that does not exist.</summary>
internal sealed class UnknownPreset : IRule
{
    public RuleInfo Info { get; } = new("unknown-preset", Severity.Error, "a preset is named that does not exist")
    {
        Why = "A label without conditions would be given to every provider.",
        Bad = "preset: strict",
        Good = "preset: strict-eu",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Vocabulary.Presets.Select(preset => preset.Key).ToList();
        return context.Texts(FieldType.Preset)
            .Where(found => !known.Contains(found.Text.Value, StringComparer.Ordinal))
            .Select(found => Info.At(found.Text.At, $"there is no preset `{Printable.Cut(found.Text.Value)}`", DidYouMean.HelpOrList(found.Text.Value, known)));
    }
}
