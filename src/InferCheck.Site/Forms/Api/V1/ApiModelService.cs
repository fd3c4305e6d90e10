namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A provider that runs a model: its prices, what staying in the EU costs more, and what all of it rests on.</summary>
internal sealed record ApiModelService
{
    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    public required string AlwaysInEu { get; init; }

    public required ApiPrice? Anywhere { get; init; }

    public required ApiPrice? InEu { get; init; }

    public required ApiPremium? Premium { get; init; }

    public required IReadOnlyList<ApiOffer> Offers { get; init; }

    public required ApiSurcharge? Surcharge { get; init; }

    public required ApiRetirement? Retirement { get; init; }
}
