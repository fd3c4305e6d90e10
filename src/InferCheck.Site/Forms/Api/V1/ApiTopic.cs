namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A question the directory asks of every provider.</summary>
internal sealed record ApiTopic
{
    public required string Key { get; init; }

    public required string Group { get; init; }

    [ApiOneOf("text", "link", "choice", "choices")]
    public required string Type { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required IReadOnlyDictionary<string, string> Question { get; init; }

    public required IReadOnlyDictionary<string, string> Help { get; init; }

    public required int RecheckDays { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public required IReadOnlyList<ApiTopicValue> Values { get; init; }
}
