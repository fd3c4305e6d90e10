namespace InferCheck.Model.Offers;

/// <summary>What a price is for.</summary>
public static class Units
{
    public static IReadOnlyList<string> All { get; } =
        [Offer.UsualUnit, "1M characters", "image", "second", "minute", "hour", "page", "request", "1K requests"];
}
