namespace InferCheck.Importing;

/// <summary>What a data set says of one model at one service.</summary>
internal sealed record DataSetRow
{
    /// <summary>As the data set calls the service.</summary>
    public required string Service { get; init; }

    public required string Id { get; init; }

    public string? Name { get; init; }

    public decimal? Input { get; init; }

    public decimal? Output { get; init; }

    public decimal? CachedInput { get; init; }

    public int? Context { get; init; }

    public int? Longest { get; init; }

    public string? Released { get; init; }

    public bool? IsOpen { get; init; }

    public IReadOnlyList<string> Takes { get; init; } = [];

    public IReadOnlyList<string> Gives { get; init; } = [];

    /// <summary>Data sets write nothing as a price where they know none, or where a plan includes it.</summary>
    public bool HasPrice => Input > 0 || Output > 0;
}
