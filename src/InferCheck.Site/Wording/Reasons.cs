using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>Puts an outcome into words, from the very claims that led to it.</summary>
internal sealed class Reasons(Words words, Texts texts)
{
    /// <summary>The requirements that decided, and only those: a row that is out needs no list of what it would meet.</summary>
    public static List<RequirementMatch> Deciding(ConditionsMatch match)
    {
        var deciding = new List<RequirementMatch>();
        foreach (var part in match.Parts)
        {
            var decides = part.Outcome == match.Outcome || (part.Outcome.IsOpen() && match.Outcome.IsOpen());
            if (decides && part.Outcome != Outcome.Met && !deciding.Exists(other => other.Requirement.Topic == part.Requirement.Topic))
            {
                deciding.Add(part);
            }
        }

        return deciding;
    }

    /// <summary>The requirements that are met by claims which leave something out: a row that meets what was asked says what its claims do not.</summary>
    public static IEnumerable<RequirementMatch> Limiting(ConditionsMatch match) => match.Outcome is Outcome.Met or Outcome.OnlyIf
        ? match.Parts.Where(part => part.Outcome == Outcome.Met && part.Limited.Any()).DistinctBy(part => part.Requirement.Topic)
        : [];

    /// <summary>All that a row says about why it stands where it stands.</summary>
    public static IReadOnlyList<RequirementMatch> Telling(ConditionsMatch match) => [.. Deciding(match), .. Limiting(match)];

    public Reason Of(RequirementMatch match)
    {
        if (match.Requirement.Refuses)
        {
            return new SupposedWords(words, texts).OfCompanies(match);
        }

        var reason = OfClaims(match);
        return match.Requirement.IsSupposed ? new SupposedWords(words, texts).Added(reason, match) : reason;
    }

    /// <summary>A reason as a line of its own, for where nothing is a link.</summary>
    public string Line(RequirementMatch match) =>
        $"{words.Topic(match.Requirement.Topic)}{(match.Outcome is Outcome.OnlyIf ? "," : ":")} {Full(match)}";

    /// <summary>With the word that says whether it depends on something or leaves something out.</summary>
    public string Full(RequirementMatch match) => match.Outcome is Outcome.OnlyIf ? $"{Lead(match)} {Of(match).Text}" : Of(match).Text;

    /// <summary>What must be true for a claim to hold.</summary>
    public string? When(Fact fact) => (fact.IsConditional, fact.AppliesTo) switch
    {
        (false, _) => null,
        (_, null) => Conditions(fact),
        _ => texts["reason.part-if", fact.AppliesTo, Conditions(fact)],
    };

    /// <summary>The conditions a claim names, and the one that lies in a certificate of something wider than the service.</summary>
    public string Conditions(Fact fact) => string.Join(texts["reason.and"],
        fact.IsWider ? fact.Conditions.Append(texts["reason.wider", words.Of(WordList.Scopes, fact.Scope!)]) : fact.Conditions);

    /// <summary>That a claim holds for a part only.</summary>
    public string? Part(Fact fact) => fact.AppliesTo is null ? null : texts["reason.part", fact.AppliesTo];

    /// <summary>That another part has another value.</summary>
    public string NotFor(Fact fact) => texts["reason.not-for", fact.AppliesTo ?? texts["reason.main"], Value(fact)];

    /// <summary>What a claim does not say, though it has the value that was asked for.</summary>
    public string? Limit(Fact fact)
    {
        var limits = new[]
        {
            fact.IsSilent ? texts["reason.silent-for", fact.AppliesTo ?? texts["reason.main"]] : null,
            fact.IsReported ? texts["reason.reported"] : null,
            fact.Excludes.Count > 0 ? texts["reason.not-covered", string.Join("; ", fact.Excludes)] : null,
        };
        return limits.Any(limit => limit is not null) ? string.Join(". ", limits.OfType<string>()) : null;
    }

    public string Shown(Fact fact) => fact.AppliesTo is null ? Value(fact) : $"{Value(fact)} ({fact.AppliesTo})";

    private Reason OfClaims(RequirementMatch match)
    {
        var topic = match.Requirement.Topic;
        return match.Outcome switch
        {
            Outcome.Met => new Reason(topic, words.Topic(topic), string.Join(". ", Limits(match))),
            Outcome.OnlyIf => new Reason(topic, Lead(match), string.Join(". ", [.. Conditions(match), .. Limits(match)])),
            Outcome.NotMet when match.Accepted.Any() => new Reason(topic, words.Topic(topic), $"{Lead(match)} {string.Join(". ", Conditions(match))}"),
            Outcome.NotMet => new Reason(topic, words.Topic(topic), string.Join("; ", match.Rejected.Select(Shown).Distinct())),
            Outcome.Disputed => new Reason(topic, words.Topic(topic), texts["reason.disputed"]),
            Outcome.NotRead => new Reason(topic, words.Topic(topic), texts["reason.nobody-looked"]),
            _ => new Reason(topic, words.Topic(topic), texts["reason.silent"]),
        };
    }

    private IEnumerable<string> Limits(RequirementMatch match) => match.Limited.Select(Limit).OfType<string>().Distinct();

    private string Lead(RequirementMatch match) =>
        texts[match.Accepted.Any(fact => fact.IsConditional || (fact.AppliesTo is not null && match.Rejected.Any())) ? "reason.only-if"
            : "reason.except"];

    private IEnumerable<string> Conditions(RequirementMatch match)
    {
        var isSplit = match.Rejected.Any();
        return match.Accepted.Select(fact => When(fact) ?? (isSplit ? Part(fact) : null)).OfType<string>().Concat(match.Rejected.Select(NotFor));
    }

    private string Value(Fact fact) =>
        fact.Qualifier is null ? words.Values(fact.Topic, fact.Values) : $"{words.Values(fact.Topic, fact.Values)}, {fact.Qualifier}";
}
