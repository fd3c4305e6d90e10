using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A line of a calendar.</summary>
public sealed record FeedDateRow
{
    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required DateOnly FallsOn { get; init; }

    public required DateOnly StampedOn { get; init; }

    public required string ProviderSlug { get; init; }

    public required string ProviderName { get; init; }

    public string? Topic { get; init; }

    /// <summary>Of a period: the values that hold in it.</summary>
    public required string DateValues { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<string> Values => StoreJson.Texts(DateValues);
}
