using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Web;

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
        return new ChecklistWord(texts["checklist." + outcome.Name()], MarkClass.Of(outcome));
    }
}
