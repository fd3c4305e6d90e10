using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;

namespace InferCheck.Site.Asking;

/// <summary>A model in a list: how many run it, how many of them in the EU, and the lowest prices in dollars or in whatever else most ask.</summary>
internal sealed record ModelSummary
{
    public required AiModel Model { get; init; }

    public required int Services { get; init; }

    /// <summary>Of these, services that always compute in the EU.</summary>
    public required int Always { get; init; }

    /// <summary>Services with which the customer can have it in the EU, always or by choosing.</summary>
    public required int Chosen { get; init; }

    public required Offer? Anywhere { get; init; }

    public required PlacedPrice? InEu { get; init; }
}
