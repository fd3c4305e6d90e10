using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>What a page of some length with some quotes may cost: in proportion to both, with room for the small ones.</summary>
public static class PageLimits
{
    /// <summary>As deep as browsers go.</summary>
    private const long Deepest = 512;

    /// <summary>Room for the largest page that is fetched, as it is seen and as it is compared.</summary>
    private const long LongestText = 24_000_000;

    private const long MostMemory = 300L << 20;

    public static WorkLimits Of(long bytes, int quotes, TimeSpan? time = null) => new()
    {
        Depth = Deepest,
        Text = LongestText,
        Steps = 20_000_000 + 5_000_000L * quotes + bytes * (20 + 2L * quotes),
        Memory = Math.Min((64L << 20) + 100 * bytes, MostMemory),
        Time = time,
    };
}
