namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Everything in one document.</summary>
internal sealed record ApiAll
{
    public required string SchemaVersion { get; init; }

    public required string ContentVersion { get; init; }

    [ApiFormat("date-time")]
    public required string GeneratedAt { get; init; }

    public required ApiLicence Licence { get; init; }

    public required IReadOnlyList<ApiTopic> Topics { get; init; }

    public required IReadOnlyList<ApiPreset> Presets { get; init; }

    public required IReadOnlyList<ApiTier> Tiers { get; init; }

    public required IReadOnlyList<ApiWord> Words { get; init; }

    public required IReadOnlyList<ApiCountry> Countries { get; init; }

    public required IReadOnlyList<ApiIndex> Indexes { get; init; }

    public required IReadOnlyList<ApiQuestion> Faq { get; init; }

    public required IReadOnlyList<ApiSource> Sources { get; init; }

    public required IReadOnlyList<ApiChange> Changes { get; init; }

    public required IEnumerable<ApiProvider> Providers { get; init; }

    public required IEnumerable<ApiModelFacts> Models { get; init; }

    public required IEnumerable<ApiOfferList> OfferLists { get; init; }

    public required IEnumerable<ApiOffer> Offers { get; init; }

    public required IEnumerable<ApiSurcharge> Surcharges { get; init; }

    public required IEnumerable<ApiRetirement> Retirements { get; init; }
}
