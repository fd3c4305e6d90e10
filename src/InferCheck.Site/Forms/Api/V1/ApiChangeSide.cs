namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What was said before or after a change: values, or why there are none.</summary>
internal sealed record ApiChangeSide
{
    [ApiOneOf("values", "not-stated", "conflicting", "nothing")]
    public required string State { get; init; }

    public required IReadOnlyList<string> Values { get; init; }
}
