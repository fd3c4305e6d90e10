namespace InferCheck.Matching;

/// <summary>The outcome of a set of conditions, with the requirements that decided it: all of them, and the alternative that came closest.</summary>
public sealed record ConditionsMatch(Outcome Outcome, IReadOnlyList<RequirementMatch> Parts);
