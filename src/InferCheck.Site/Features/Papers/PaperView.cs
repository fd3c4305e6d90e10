namespace InferCheck.Site.Features.Papers;

/// <summary>A paper as a page, and where its other forms are.</summary>
internal sealed record PaperView(WorkingPaper Paper, PaperPlace Place)
{
    /// <summary>The page of what the documents leave open, where there is one.</summary>
    public string? Questions { get; init; }
}
