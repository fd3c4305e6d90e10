using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>What a line of the checklist says: the real value, and by its mark whether it is what the line asks.</summary>
internal sealed record ChecklistWord(string Text, string Mark)
{
    public static ChecklistWord Of(Profile profile, ChecklistLine line, Words words, Texts texts, Supposed? supposed = null)
    {
        if (line.Requirement is not { } asked)
        {
            var seat = supposed is null ? OutcomeNames.Parse(profile.Checklist[line.Key]) ?? Outcome.NotRead
                : SeatMatch.Of(supposed.Seat(words.FindCountry(profile.Provider.Headquarters)));
            return new ChecklistWord(texts[seat is Outcome.NotRead ? "seat.not-looked-at" : "checklist." + seat.Name()], MarkClass.Of(seat));
        }

        var requirement = supposed?.LabelAsked(new Conditions([asked], [])).All[0] ?? asked;
        var match = Matcher.Match(requirement, profile.Facts(requirement.Topic));
        if (match.Outcome.IsOpen())
        {
            return new ChecklistWord(texts["checklist." + match.Outcome.Name()], MarkClass.Of(match.Outcome));
        }

        if (match is { Outcome: Outcome.NotMet, IsSilenceNo: true } && !match.Rejected.Any())
        {
            return new ChecklistWord(texts["checklist.not-stated"], MarkClass.Of(match.Outcome));
        }

        // Where something is accepted, that is what counts; what other parts have stands in the claims below.
        var telling = match.Accepted.Any() ? match.Accepted.ToList() : [.. match.Rejected];
        var values = string.Join("; ", telling.Select(fact => words.Values(fact.Topic, fact.Values)).Distinct());
        var text = match.Outcome is Outcome.OnlyIf ? texts["checklist.conditional", values] : values;
        return new ChecklistWord(telling.TrueForAll(fact => fact.IsReported) ? texts["checklist.reported", text] : text, MarkOf(match.Outcome, telling, words));
    }

    /// <summary>Another value than the one asked for is not always a bad one, and never a tick.</summary>
    private static string MarkOf(Outcome outcome, List<Fact> telling, Words words)
    {
        var mark = outcome is Outcome.NotMet ? MarkClass.OfTone(words.Tone(telling[0].Topic, telling[0].Values)) : MarkClass.Of(outcome);
        return outcome is Outcome.NotMet && mark == MarkClass.Of(Outcome.Met) ? MarkClass.OfTone("neutral") : mark;
    }
}
