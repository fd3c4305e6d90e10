using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Copy;

/// <summary>How every provider stands to one preset: to what it asks in any case, and to the alternative that comes closest.</summary>
internal sealed class PresetAnswers(Preset preset, ContentIndex index, Reasons reasons)
{
    private readonly Evaluation lenient = index.Evaluate(preset.Conditions);
    private readonly Evaluation strict = index.Evaluate(preset.Conditions.AsStrict());

    public string Key => preset.Key;

    public object Of(int provider) => new { Lenient = Parts(lenient, provider), Strict = Parts(strict, provider) };

    private object Parts(Evaluation evaluation, int provider)
    {
        var parts = evaluation.Match(provider).Parts.Select(part => ChosenAnswer.Of(part, reasons)).ToList();
        return new { All = parts.Take(preset.Conditions.All.Count), Way = parts.Skip(preset.Conditions.All.Count) };
    }
}
