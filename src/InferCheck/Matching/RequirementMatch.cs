using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The outcome of one requirement, with the claims that led to it.</summary>
public sealed record RequirementMatch(Requirement Requirement, Outcome Outcome, IReadOnlyList<Fact> Facts)
{
    /// <summary>Stated claims with an accepted value.</summary>
    public IEnumerable<Fact> Accepted => Facts.Where(fact => fact.IsStated && Matcher.Accepts(Requirement, fact));

    /// <summary>Stated claims about parts of which no claim has one.</summary>
    public IEnumerable<Fact> Rejected => Facts.Where(fact => fact.IsStated && !Matcher.IsAnswered(fact, Accepted));

    /// <summary>Stated values that would be accepted if nothing were supposed.</summary>
    public IEnumerable<string> DroppedValues => Requirement.Dropped.Where(value => Requirement.Accepted.Contains(value)
        && Facts.Any(fact => fact.IsStated && fact.Values.Contains(value) && !Matcher.Accepts(Requirement, fact)));

    /// <summary>Whether silent documents count against it, because somebody supposes so.</summary>
    public bool IsSilenceNo => Requirement.SilenceIsNo && Outcome is (Outcome.OnlyIf or Outcome.NotMet) && Facts.Any(fact => fact.IsSilent);

    /// <summary>Whether it stands where it stands only because somebody supposes so.</summary>
    public bool IsMovedBySupposing => IsSilenceNo || DroppedValues.Any();

    /// <summary>Claims a reader must not take for more than they say: they leave something out, are hearsay, or are silent about a part.</summary>
    public IEnumerable<Fact> Limited => Requirement.Refuses ? []
        : Facts.Where(fact => fact.IsSilent || (Matcher.Accepts(Requirement, fact) && fact.IsStated && (fact.IsReported || fact.Excludes.Count > 0)));

    /// <summary>
    /// Which of the claims have an accepted value, as bits: two matches on a topic of a provider that agree in this have come about alike. Nothing
    /// where there are too many claims.
    /// </summary>
    public ulong? AcceptedBits => Facts.Count > 64 ? null
        : Facts.Index().Where(fact => Matcher.Accepts(Requirement, fact.Item)).Aggregate(0UL, (bits, fact) => bits | (1UL << fact.Index));
}
