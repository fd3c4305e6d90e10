namespace InferCheck.Site.Forms.Api.V1;

/// <summary>One answer to one topic. The value is split by the type of the topic, so that each field has one type.</summary>
internal sealed record ApiClaim
{
    public required int Claim { get; init; }

    public required string Topic { get; init; }

    [ApiOneOf("text", "link", "choice", "choices")]
    public required string Type { get; init; }

    public required string? AppliesTo { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    public required string? Text { get; init; }

    [ApiFormat("uri")]
    public required string? Url { get; init; }

    /// <summary>What the description of a claim has beside the value.</summary>
    [ApiSpread]
    public required IReadOnlyDictionary<string, object?> Details { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }

    public required string? Disagreement { get; init; }

    public required string? DisagreementHtml { get; init; }

    public required IReadOnlyList<string> Searched { get; init; }

    public required DateOnly? LastRead { get; init; }

    [ApiOneOf("read-twice", "read-once", "by-machine", "doubted", "unread")]
    public required string ReadState { get; init; }

    public required IReadOnlyList<ApiReading> Readings { get; init; }

    public required IReadOnlyList<ApiEvidence> Evidence { get; init; }
}
