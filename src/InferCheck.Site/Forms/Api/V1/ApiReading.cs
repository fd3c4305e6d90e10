namespace InferCheck.Site.Forms.Api.V1;

/// <summary>That somebody held a claim against its quotes.</summary>
internal sealed record ApiReading
{
    [ApiOneOf("carried", "stretched", "wrong", "not-opened")]
    public required string Verdict { get; init; }

    public required string ReadBy { get; init; }

    [ApiOneOf("person", "machine")]
    public required string Kind { get; init; }

    public required DateOnly ReadOn { get; init; }

    public required string? Note { get; init; }

    /// <summary>The parts of the claim that changed since; empty where it is what was read.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    public required DateOnly? ChangedOn { get; init; }
}
