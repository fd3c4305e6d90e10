namespace InferCheck.Store.Rows;

/// <summary>An editorial page.</summary>
public sealed record PageRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Body { get; init; }

    public required string BodyHtml { get; init; }

    public required string Updated { get; init; }
}
