using InferCheck.Matching;
using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Shared;

/// <summary>When nothing meets a question: the providers that come closest, the ones that fail on the least first.</summary>
internal static class Nearest
{
    private const int Most = 5;

    public static IReadOnlyList<int> Of(IndexResult result)
    {
        if (result.Evaluation.Conditions.IsEmpty || result.CountOf(Outcome.Met) + result.CountOf(Outcome.OnlyIf) > 0)
        {
            return [];
        }

        return [.. result.Sections.SelectMany(section => section.Ids)
            .OrderBy(id => Distance(result.Evaluation.Match(id).Parts))
            .Take(Most)];
    }

    /// <summary>What is refused weighs more than what is only not said.</summary>
    private static (int Refused, int Open) Distance(IReadOnlyList<RequirementMatch> parts) =>
        (parts.Count(part => part.Outcome == Outcome.NotMet), parts.Count(part => part.Outcome.IsOpen()));
}
