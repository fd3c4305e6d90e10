using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A question with its answer.</summary>
public sealed record FaqRow
{
    public required string Slug { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required string AnswerHtml { get; init; }

    public required string AnswerText { get; init; }

    public required string Indexes { get; init; }

    public required string Providers { get; init; }

    public required string Topics { get; init; }

    public required string Updated { get; init; }

    public IReadOnlyList<string> IndexList => StoreJson.Texts(Indexes);

    public IReadOnlyList<string> ProviderList => StoreJson.Texts(Providers);

    public IReadOnlyList<string> TopicList => StoreJson.Texts(Topics);
}
