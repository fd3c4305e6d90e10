namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A trust index without its text.</summary>
internal sealed record ApiIndexSummary
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<string> Providers { get; init; }

    public required DateOnly Updated { get; init; }

    public required ApiLinks Links { get; init; }
}
