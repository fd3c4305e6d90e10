namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What is known of a provider's list of models as a whole.</summary>
internal sealed record ApiOfferList
{
    public required string Provider { get; init; }

    public required string? Billed { get; init; }

    [ApiFormat("uri")]
    public required string? Prices { get; init; }

    public required DateOnly? Complete { get; init; }
}
