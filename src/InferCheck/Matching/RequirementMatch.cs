using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The outcome of one requirement, with the claims that led to it.</summary>
public sealed record RequirementMatch(Requirement Requirement, Outcome Outcome, IReadOnlyList<Fact> Facts)
{
    /// <summary>Stated claims with an accepted value.</summary>
    public IEnumerable<Fact> Accepted => Facts.Where(fact => fact.IsStated && Matcher.Accepts(Requirement, fact));

    /// <summary>Stated claims without one.</summary>
    public IEnumerable<Fact> Rejected => Facts.Where(fact => fact.IsStated && !Matcher.Accepts(Requirement, fact));

    /// <summary>Told apart in words: the documents are silent, or nobody has looked yet.</summary>
    public bool NobodyLooked => Facts.Count == 0;
}
