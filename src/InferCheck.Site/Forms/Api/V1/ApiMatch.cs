namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A provider in one of the four lists, with the reasons for its place.</summary>
internal sealed record ApiMatch
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Vendor { get; init; }

    public required string Kind { get; init; }

    public required string? Headquarters { get; init; }

    public required string Tier { get; init; }

    public required DateOnly? LastRead { get; init; }

    public required IReadOnlyList<ApiReason> Reasons { get; init; }

    public required IReadOnlyList<ApiLimit> Limits { get; init; }

    public required ApiLinks Links { get; init; }
}
