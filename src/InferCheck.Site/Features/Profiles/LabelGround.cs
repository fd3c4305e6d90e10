using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Features.Profiles;

/// <summary>What a label rests on: the requirements that earned it or, for the label that takes the rest, what keeps the nearest other one away.</summary>
internal sealed record LabelGround(Tier Tier, bool IsEarned, IReadOnlyList<RequirementMatch> Parts)
{
    /// <summary>From how the labels came out, up to the one that was given.</summary>
    public static LabelGround? Of(IReadOnlyList<(Tier Tier, ConditionsMatch Match)> steps)
    {
        if (steps is [.., ({ Conditions.IsEmpty: false } own, var earned)])
        {
            return new LabelGround(own, IsEarned: true, [.. earned.Parts.Where(part => earned.Outcome != Outcome.NotMet || part.Outcome == Outcome.NotMet)]);
        }

        var nearest = steps.Where(step => step.Tier.Outcomes.Contains(Outcome.Met.Name()))
            .OrderBy(step => step.Match.Parts.Count(part => part.Outcome == Outcome.NotMet))
            .ThenBy(step => step.Match.Parts.Count(part => !IsMet(part)))
            .ToList();
        return nearest is [var (tier, match), ..] ? new LabelGround(tier, IsEarned: false, [.. match.Parts.Where(part => !IsMet(part))]) : null;
    }

    private static bool IsMet(RequirementMatch part) => part.Outcome is Outcome.Met or Outcome.OnlyIf;
}
