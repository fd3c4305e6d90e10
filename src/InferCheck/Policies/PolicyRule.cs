using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>A topic of a policy with the values that are accepted, and the line it stands in.</summary>
public sealed record PolicyRule(Requirement Requirement, SourceLocation At);
