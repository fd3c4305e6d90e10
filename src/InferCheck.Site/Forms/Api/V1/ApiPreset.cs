namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A question buyers ask often, as a named set of conditions.</summary>
internal sealed record ApiPreset
{
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required IReadOnlyDictionary<string, string> Sentence { get; init; }

    public required ApiConditions Conditions { get; init; }
}
