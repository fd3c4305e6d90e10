namespace InferCheck.Model;

/// <summary>A topic with the values that are accepted: a ticked facet, a line of a preset, a tier or a policy.</summary>
public sealed record Requirement(string Topic, IReadOnlyList<string> Accepted)
{
    /// <summary>Whether a value that only holds under conditions, or for a part of the service, counts as not met.</summary>
    public bool Strict { get; init; }

    /// <summary>Accepted values that count as no, because somebody supposes so.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Whether silent documents count as no, because somebody supposes so.</summary>
    public bool SilenceIsNo { get; init; }

    /// <summary>Whether it keeps out what has one of these values, instead of letting it in.</summary>
    public bool Refuses { get; init; }

    public bool IsSupposed => SilenceIsNo || Refuses || Dropped.Count > 0;
}
