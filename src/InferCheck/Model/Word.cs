namespace InferCheck.Model;

/// <summary>A word of one of the closed lists: a kind, a status, a kind of document.</summary>
public sealed record Word
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    public required Labels Meaning { get; init; }

    /// <summary>For kinds of documents: whether they are the provider's own.</summary>
    public bool Primary { get; init; }

    internal static Word From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Meaning = Labels.From(fields.Mapped("meaning")),
        Primary = fields.Flag("primary"),
    };
}
