namespace InferCheck.Model;

/// <summary>A topic with the values that are accepted: a ticked facet, a line of a preset, a tier or a policy.</summary>
public sealed record Requirement(string Topic, IReadOnlyList<string> Accepted);
