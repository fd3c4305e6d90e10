using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Listing;

/// <summary>How all providers stand to a preset.</summary>
internal sealed record PresetCounts(Preset Preset, IReadOnlyDictionary<Outcome, int> Counts)
{
    public string Address => new IndexQuery { Preset = Preset.Key }.ToAddress();

    /// <summary>Of whom it is not known.</summary>
    public int Open => Counts.Where(count => count.Key.IsOpen()).Sum(count => count.Value);

    private int Total => Counts.Values.Sum();

    public static PresetCounts Of(ContentIndex index, Preset preset)
    {
        var outcomes = index.Evaluate(preset.Conditions).Outcomes;
        return new PresetCounts(preset, Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => outcomes.Count(one => one == outcome)));
    }

    /// <summary>With its unit, so that nobody has to ask of how many.</summary>
    public string Counted(Texts texts) => Counts[Outcome.OnlyIf] > 0
        ? texts["preset.counted-and-conditions", Counts[Outcome.Met], Total, Counts[Outcome.OnlyIf]]
        : texts["preset.counted", Counts[Outcome.Met], Total];
}
