using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>What a line of the checklist says: its outcome, or that nothing is recorded yet, which is not the same as documents that are silent.</summary>
internal sealed record ChecklistWord(string Text, string Mark)
{
    public static ChecklistWord Of(Profile profile, ChecklistLine line, Texts texts)
    {
        if (line.Requirement is null && profile.Provider.Headquarters is null)
        {
            return new ChecklistWord(texts["seat.not-looked-at"], MarkClass.NotLookedAt);
        }

        if (line.Requirement is { } requirement && profile.Claims.All(claim => claim.Topic != requirement.Topic))
        {
            return new ChecklistWord(texts["checklist.no-claim"], MarkClass.NotLookedAt);
        }

        var outcome = OutcomeNames.Parse(profile.Checklist[line.Key]) ?? Outcome.NotStated;
        var text = texts["checklist." + outcome.Name()];
        return new ChecklistWord(IsHearsay(profile, line) ? texts["checklist.reported", text] : text, MarkClass.Of(outcome));
    }

    private static bool IsHearsay(Profile profile, ChecklistLine line) => line.Requirement is { } requirement
        && Matcher.Match(requirement, profile.Claims.Select(claim => claim.ToFact())).Accepted.ToList() is { Count: > 0 } accepted && accepted.TrueForAll(fact => fact.IsReported);
}
