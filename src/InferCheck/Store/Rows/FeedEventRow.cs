using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>An entry of a feed.</summary>
public sealed record FeedEventRow
{
    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required string HappenedOn { get; init; }

    public required string ProviderSlug { get; init; }

    public required string ProviderName { get; init; }

    public string? Topic { get; init; }

    public required string FromValues { get; init; }

    public required string ToValues { get; init; }

    public required string NoteHtml { get; init; }

    public string? ReadBy { get; init; }

    public required bool Material { get; init; }

    public string? Quote { get; init; }

    public string? Source { get; init; }

    public string? Document { get; init; }

    public string? Dated { get; init; }

    public string? Read { get; init; }

    public string? Language { get; init; }

    public string? Translation { get; init; }

    /// <summary>Of a document that was reworded: which, how much of it, and what that did to our quotes.</summary>
    public DocumentChangeRow? Rewording { get; init; }

    /// <summary>Of a price that changed: before and after.</summary>
    public PriceChangeRow? Price { get; init; }

    /// <summary>The name of the model whose price changed.</summary>
    public string? Model { get; init; }

    public IReadOnlyList<string> From => StoreJson.Texts(FromValues);

    public IReadOnlyList<string> To => StoreJson.Texts(ToValues);
}
