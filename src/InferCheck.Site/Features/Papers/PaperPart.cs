namespace InferCheck.Site.Features.Papers;

/// <summary>A topic under an article, or a provider under a topic. Without claims nothing was read, or nothing could be opened.</summary>
internal sealed record PaperPart
{
    public required string Title { get; init; }

    public required string Provider { get; init; }

    /// <summary>Nothing where the part is about the provider as a whole.</summary>
    public string? Topic { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    public IReadOnlyList<PaperStand> Stands { get; init; } = [];

    public IReadOnlyList<PaperClaim> Claims { get; init; } = [];

    /// <summary>What is said where there is no claim.</summary>
    public string? Nothing { get; init; }
}
