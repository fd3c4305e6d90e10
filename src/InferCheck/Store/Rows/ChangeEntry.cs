using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>Something that happened to a profile: a claim changed, or somebody read it.</summary>
public sealed record ChangeEntry
{
    public const string ChangeKind = "change";
    public const string ReviewKind = "review";

    /// <summary>One of the two constants.</summary>
    public required string Kind { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    /// <summary>The place in the profile's list, which only ever grows: kind, provider and place name an entry for good.</summary>
    public required int Ordinal { get; init; }

    public required string HappenedOn { get; init; }

    /// <summary>Nothing for a review, which is about the whole profile.</summary>
    public string? Topic { get; init; }

    public required string FromValues { get; init; }

    public required string ToValues { get; init; }

    /// <summary>As written: Markdown for a change, plain words for a review.</summary>
    public string? Note { get; init; }

    /// <summary>Ready to be printed; nothing for a review.</summary>
    public string? NoteHtml { get; init; }

    /// <summary>Whether the provider changed something, or our reading was corrected. A review changes no fact.</summary>
    public required bool Material { get; init; }

    public string? ReadBy { get; init; }

    /// <summary>A word of the list of review kinds.</summary>
    public string? Reading { get; init; }

    public IReadOnlyList<string> From => StoreJson.Texts(FromValues);

    public IReadOnlyList<string> To => StoreJson.Texts(ToValues);
}
