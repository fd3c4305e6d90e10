namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A label with the conditions and outcomes that earn it; the first that fits is given.</summary>
internal sealed record ApiTier
{
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required IReadOnlyDictionary<string, string> Sentence { get; init; }

    [ApiOneOf("good", "caution", "bad", "neutral")]
    public required string Tone { get; init; }

    public required ApiConditions Conditions { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }
}
