using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Web;
using InferCheck.Store;

namespace InferCheck.Site.Listing;

/// <summary>Puts an outcome into words, from the very claims that led to it.</summary>
internal sealed class Reasons(Words words, Texts texts)
{
    /// <summary>The requirements that decided, and only those: a row that is out needs no list of what it would meet.</summary>
    public IEnumerable<Reason> Of(Conditions conditions, IEnumerable<ClaimRow> claims)
    {
        var match = Matcher.Match(conditions, [.. claims.Select(claim => claim.ToFact())]);
        return match.Parts
            .Where(part => match.Outcome.IsOpen() ? part.Outcome.IsOpen() : part.Outcome == match.Outcome)
            .Where(part => part.Outcome != Outcome.Met)
            .DistinctBy(part => part.Requirement.Topic)
            .Select(Of);
    }

    public Reason Of(RequirementMatch match)
    {
        var topic = match.Requirement.Topic;
        return match.Outcome switch
        {
            Outcome.OnlyIf => new Reason(topic, texts["reason.only-if"], string.Join(". ", Conditions(match))),
            Outcome.NotMet when match.Accepted.Any() => new Reason(topic, words.Topic(topic), texts["reason.conditions-refused", string.Join(". ", Conditions(match))]),
            Outcome.NotMet => new Reason(topic, words.Topic(topic), string.Join("; ", match.Rejected.Select(Shown).Distinct())),
            Outcome.Disputed => new Reason(topic, words.Topic(topic), texts["reason.disputed"]),
            _ => new Reason(topic, words.Topic(topic), texts[match.NobodyLooked ? "reason.nobody-looked" : "reason.silent"]),
        };
    }

    private IEnumerable<string> Conditions(RequirementMatch match)
    {
        foreach (var fact in match.Accepted)
        {
            var conditions = string.Join(texts["reason.and"], fact.Conditions);
            if (conditions.Length > 0)
            {
                yield return fact.AppliesTo is null ? conditions : texts["reason.part-if", fact.AppliesTo, conditions];
            }
            else if (match.Rejected.Any() && fact.AppliesTo is not null)
            {
                yield return texts["reason.part", fact.AppliesTo];
            }
        }

        foreach (var fact in match.Rejected)
        {
            yield return texts["reason.not-for", fact.AppliesTo ?? texts["reason.main"], Value(fact)];
        }
    }

    private string Shown(Fact fact) => fact.AppliesTo is null ? Value(fact) : $"{Value(fact)} ({fact.AppliesTo})";

    private string Value(Fact fact) => fact.Qualifier is null ? words.Values(fact.Topic, fact.Values) : $"{words.Values(fact.Topic, fact.Values)}, {fact.Qualifier}";
}
