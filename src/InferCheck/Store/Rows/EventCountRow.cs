namespace InferCheck.Store.Rows;

/// <summary>How many events of one sort fell on a day.</summary>
public sealed record EventCountRow
{
    public required string HappenedOn { get; init; }

    public required string Kind { get; init; }

    /// <summary>Whether the provider changed something, and not our reading of it.</summary>
    public required bool Material { get; init; }

    /// <summary>A word of the list of review kinds, where somebody read a profile.</summary>
    public string? Reading { get; init; }

    public required int Count { get; init; }
}
