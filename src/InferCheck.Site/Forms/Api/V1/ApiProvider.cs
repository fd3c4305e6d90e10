namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A profile with all its evidence.</summary>
internal sealed record ApiProvider
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Vendor { get; init; }

    public required string Kind { get; init; }

    [ApiFormat("uri")]
    public required string Website { get; init; }

    [ApiFormat("uri")]
    public required string? Docs { get; init; }

    public required string? Headquarters { get; init; }

    public required string? Pricing { get; init; }

    public required IReadOnlyList<string> Models { get; init; }

    public required ApiStatedDate PolicyDated { get; init; }

    public required DateOnly? Retired { get; init; }

    public required string Tier { get; init; }

    public required IReadOnlyList<ApiChecklistLine> Checklist { get; init; }

    public required DateOnly? LastRead { get; init; }

    public required DateOnly LastModified { get; init; }

    public required ApiLinks Links { get; init; }

    public required IReadOnlyList<ApiClaim> Claims { get; init; }

    public required IReadOnlyList<ApiSubprocessor> Subprocessors { get; init; }

    public required IReadOnlyList<ApiIncident> Incidents { get; init; }

    public required IReadOnlyList<ApiChange> Changes { get; init; }

    public required IReadOnlyList<ApiSign> Signs { get; init; }

    public required IReadOnlyList<ApiReply> Replies { get; init; }

    public required IReadOnlyList<ApiReview> Reviews { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required string Notes { get; init; }

    public required string NotesHtml { get; init; }
}
