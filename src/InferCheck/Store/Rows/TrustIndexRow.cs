using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A trust index with its texts.</summary>
public sealed record TrustIndexRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required string OrderBy { get; init; }

    public required string Providers { get; init; }

    public required string Columns { get; init; }

    public required string Cards { get; init; }

    public required string Intro { get; init; }

    public required string IntroHtml { get; init; }

    public required string Body { get; init; }

    public required string BodyHtml { get; init; }

    public required string Updated { get; init; }

    public IReadOnlyList<string> ProviderList => StoreJson.Texts(Providers);

    public IReadOnlyList<string> ColumnList => StoreJson.Texts(Columns);

    public IReadOnlyList<string> CardList => StoreJson.Texts(Cards);
}
