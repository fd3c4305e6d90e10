namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What a price in the EU is above another, as a share of it.</summary>
internal sealed record ApiPremium
{
    [ApiOneOf("service", "maker")]
    public required string Over { get; init; }

    public required decimal? Input { get; init; }

    public required decimal? Output { get; init; }
}
