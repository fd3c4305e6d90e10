namespace InferCheck.Model;

/// <summary>One possible answer to a topic, with what it means and how it reads at a glance.</summary>
public sealed record TopicValue
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>What a narrow cell says.</summary>
    public required Labels ShortLabel { get; init; }

    public required Labels Meaning { get; init; }

    public required string Tone { get; init; }

    /// <summary>How many days it means, on a line of days.</summary>
    public int? Days { get; init; }

    /// <summary>A field that a claim with this value cannot do without.</summary>
    public string? Needs { get; init; }

    /// <summary>For an answer that has to be chosen: the value that holds for an endpoint outside the European Economic Area.</summary>
    public string? Elsewhere { get; init; }
}
