namespace InferCheck.Store.Rows;

/// <summary>A company on a provider's list of sub-processors, as pages print it.</summary>
public sealed record SubprocessorRow
{
    public required long Id { get; init; }

    /// <summary>The profile it stands on.</summary>
    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    public required string Name { get; init; }

    public required string Company { get; init; }

    public string? Country { get; init; }

    public required string Purpose { get; init; }

    public string? AppliesTo { get; init; }

    public string? Since { get; init; }
}
