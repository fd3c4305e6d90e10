namespace InferCheck.Store.Baking;

/// <summary>A day worth a line in a calendar, before it is baked.</summary>
/// <param name="Key">Names the line for good, so that a calendar moves it instead of showing it twice.</param>
/// <param name="Stamp">The day on which the content came to say so.</param>
internal sealed record FeedDate(string Key, string Kind, DateOnly On, DateOnly Stamp)
{
    public string? Topic { get; init; }

    /// <summary>Of a period: the values that hold in it.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The document, or the sentence that names the day.</summary>
    public string Text { get; init; } = "";
}
