namespace InferCheck.Site.Http.Answers;

/// <summary>What the cache must know of the site it keeps answers of.</summary>
internal sealed record AnswerSource
{
    /// <summary>A new object whenever anything changed that answers are made from.</summary>
    public required Func<object> Version { get; init; }

    /// <summary>Large files, which are streamed from disk, in parts if asked so, and never kept in memory.</summary>
    public required Func<PathString, bool> IsStreamed { get; init; }
}
