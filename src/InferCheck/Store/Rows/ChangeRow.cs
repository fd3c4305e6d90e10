using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A line of a profile's history.</summary>
public sealed record ChangeRow
{
    public required string ChangedOn { get; init; }

    public required string Topic { get; init; }

    public required string FromValues { get; init; }

    public required string ToValues { get; init; }

    public required string Note { get; init; }

    public required string NoteHtml { get; init; }

    public required bool Material { get; init; }

    public IReadOnlyList<string> From => StoreJson.Texts(FromValues);

    public IReadOnlyList<string> To => StoreJson.Texts(ToValues);
}
