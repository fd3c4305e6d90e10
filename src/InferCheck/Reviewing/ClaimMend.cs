namespace InferCheck.Reviewing;

/// <summary>What a reader wants changed in a claim so that its quotes carry it.</summary>
public sealed record ClaimMend
{
    /// <summary>Another value of the topic.</summary>
    public string? Value { get; init; }

    /// <summary>One condition more.</summary>
    public string? Condition { get; init; }

    /// <summary>One exclusion more.</summary>
    public string? Exclusion { get; init; }

    /// <summary>Longer quotes, by their place in the evidence.</summary>
    public IReadOnlyDictionary<int, string> Quotes { get; init; } = new Dictionary<int, string>();

    public bool IsEmpty => Value is null && Condition is null && Exclusion is null && Quotes.Count == 0;
}
