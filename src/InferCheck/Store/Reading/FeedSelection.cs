namespace InferCheck.Store.Reading;

/// <summary>Whose changes, and on what. An empty list leaves nothing out.</summary>
public sealed record FeedSelection
{
    public IReadOnlyList<string> Providers { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public bool WithImmaterial { get; init; }

    /// <summary>From this day on.</summary>
    public string? Since { get; init; }

    /// <summary>Kinds of events.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
