namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A trust index: chosen providers, chosen topics, an editor's text.</summary>
internal sealed record ApiIndex
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<string> Providers { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<string> Cards { get; init; }

    public required string OrderBy { get; init; }

    public required string Intro { get; init; }

    public required string IntroHtml { get; init; }

    public required string Body { get; init; }

    public required string BodyHtml { get; init; }

    public required DateOnly Updated { get; init; }

    public required ApiLinks Links { get; init; }
}
