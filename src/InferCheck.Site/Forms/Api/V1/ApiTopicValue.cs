namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A possible answer to a topic.</summary>
internal sealed record ApiTopicValue
{
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required IReadOnlyDictionary<string, string> Meaning { get; init; }

    [ApiOneOf("good", "caution", "bad", "neutral")]
    public required string Tone { get; init; }
}
