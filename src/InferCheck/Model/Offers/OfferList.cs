namespace InferCheck.Model.Offers;

/// <summary>A file of `offers/`: what one service runs, as far as anybody looked.</summary>
public sealed record OfferList
{
    public required string Provider { get; init; }

    /// <summary>The currency it bills in.</summary>
    public string? Billed { get; init; }

    /// <summary>Its own page of prices.</summary>
    public string? Prices { get; init; }

    /// <summary>The day on which somebody held the whole list against the provider's; without it, what is missing here may be served all the same.</summary>
    public string? Complete { get; init; }

    public IReadOnlyList<Offer> Offers { get; private init; } = [];

    public IReadOnlyList<Surcharge> Surcharges { get; private init; } = [];

    public IReadOnlyList<Retirement> Retirements { get; private init; } = [];

    internal static OfferList From(Document document)
    {
        var fields = document.Fields;
        return new OfferList
        {
            Provider = document.Slug,
            Billed = fields.Text("billed")?.Value,
            Prices = fields.Text("prices")?.Value,
            Complete = fields.Text("complete")?.Value,
            Offers = [.. fields.Mappings("offers").Select(row => Offer.From(document.Slug, row))],
            Surcharges = [.. fields.Mappings("surcharges").Select(row => Surcharge.From(document.Slug, row))],
            Retirements = [.. fields.Mappings("retirements").Select(row => Retirement.From(document.Slug, row))],
        };
    }
}
