namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A question with its answer.</summary>
internal sealed record ApiQuestion
{
    public required string Slug { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required string AnswerHtml { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<string> Providers { get; init; }

    public required IReadOnlyList<string> Indexes { get; init; }

    public required DateOnly Updated { get; init; }

    public required ApiLinks Links { get; init; }
}
