namespace InferCheck.Store.Rows;

/// <summary>An editorial page.</summary>
public sealed record PageRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Body { get; init; }

    public required string BodyHtml { get; init; }

    /// <summary>Whether it still has places in square brackets that whoever runs the site must fill in.</summary>
    public required bool IsTemplate { get; init; }

    public required string Updated { get; init; }
}
