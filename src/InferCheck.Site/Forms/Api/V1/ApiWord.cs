namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A word of one of the closed lists.</summary>
internal sealed record ApiWord
{
    public required string List { get; init; }

    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required IReadOnlyDictionary<string, string> Meaning { get; init; }

    public required bool Primary { get; init; }
}
