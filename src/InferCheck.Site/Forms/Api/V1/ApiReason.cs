namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Why a provider stands where it stands: the parameter that decided, and the words the page uses.</summary>
internal sealed record ApiReason
{
    public required string Parameter { get; init; }

    [ApiOneOf("met", "only-if", "not-read", "not-stated", "disputed", "not-met")]
    public required string Outcome { get; init; }

    public required string Text { get; init; }
}
