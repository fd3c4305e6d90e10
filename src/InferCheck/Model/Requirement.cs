namespace InferCheck.Model;

/// <summary>A topic with the values that are accepted: a ticked facet, a line of a preset, a tier or a policy.</summary>
public sealed record Requirement(string Topic, IReadOnlyList<string> Accepted)
{
    /// <summary>Whether a value that only holds under conditions, or for a part of the service, counts as not met.</summary>
    public bool Strict { get; init; }
}
