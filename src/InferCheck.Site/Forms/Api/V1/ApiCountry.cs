namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A country that occurs in profiles, with what EU law says of sending data there.</summary>
internal sealed record ApiCountry
{
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, string> Label { get; init; }

    public required bool Eea { get; init; }

    public required ApiAdequacy? Adequacy { get; init; }
}
