using InferCheck.Model.Offers;

namespace InferCheck.Store.Rows;

/// <summary>A price that followed another of the same model, part, place, currency and unit on the day on which that one ended.</summary>
public sealed record PriceChangeRow(Offer Before, Offer After);
