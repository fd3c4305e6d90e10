namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What the provider answered when asked: beside its documents, never instead of them.</summary>
internal sealed record ApiReply
{
    public required string Topic { get; init; }

    public required string? AppliesTo { get; init; }

    public required string Said { get; init; }

    public required string SaidBy { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    [ApiOneOf("e-mail", "letter", "form", "pull-request", "published")]
    public required string How { get; init; }

    public required string? Language { get; init; }

    public required string? Translation { get; init; }
}
