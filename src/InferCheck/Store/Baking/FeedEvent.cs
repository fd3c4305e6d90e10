using InferCheck.Model;

namespace InferCheck.Store.Baking;

/// <summary>Something that happened to a profile, before it is baked.</summary>
/// <param name="Key">Names the event for good: whatever else is edited later, feed readers know it again by this.</param>
internal sealed record FeedEvent(string Key, string Kind, string On)
{
    public string? Topic { get; init; }

    public IReadOnlyList<Scalar> From { get; init; } = [];

    public IReadOnlyList<Scalar> To { get; init; } = [];

    /// <summary>Markdown.</summary>
    public string Note { get; init; } = "";

    public string? By { get; init; }

    public bool Material { get; init; } = true;

    /// <summary>The words the new value rests on, as long as no later change has overtaken it.</summary>
    public Evidence? Evidence { get; init; }
}
