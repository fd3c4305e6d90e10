using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The outcome of one requirement, with the claims that led to it.</summary>
public sealed record RequirementMatch(Requirement Requirement, Outcome Outcome, IReadOnlyList<Fact> Facts)
{
    /// <summary>Stated claims with an accepted value.</summary>
    public IEnumerable<Fact> Accepted => Facts.Where(fact => fact.IsStated && Matcher.Accepts(Requirement, fact));

    /// <summary>Stated claims about parts of which no claim has one.</summary>
    public IEnumerable<Fact> Rejected => Facts.Where(fact => fact.IsStated && !Matcher.IsAnswered(fact, Accepted));

    /// <summary>Claims a reader must not take for more than they say: they leave something out, are hearsay, or are silent about a part.</summary>
    public IEnumerable<Fact> Limited => Facts.Where(fact => fact.IsSilent || (Matcher.Accepts(Requirement, fact) && fact.IsStated && (fact.IsReported || fact.Excludes.Count > 0)));

    /// <summary>Told apart in words: the documents are silent, or nobody has looked yet.</summary>
    public bool NobodyLooked => Facts.Count == 0;
}
