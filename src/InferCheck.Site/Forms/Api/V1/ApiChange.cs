namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Something that happened to a profile: a claim changed, or somebody read it.</summary>
internal sealed record ApiChange
{
    public required string Id { get; init; }

    [ApiOneOf("change", "review")]
    public required string Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    public required string? Topic { get; init; }

    public required ApiChangeSide? From { get; init; }

    public required ApiChangeSide? To { get; init; }

    public required bool? Material { get; init; }

    public required string? By { get; init; }

    public required string? Reading { get; init; }

    public required string? Note { get; init; }

    public required string? NoteHtml { get; init; }

    public required ApiLinks Links { get; init; }
}
