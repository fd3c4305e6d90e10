namespace InferCheck.Model;

/// <summary>An article of the GDPR as the working paper asks it, with the topics that answer it; a row of `vocabulary/articles.yaml`.</summary>
public sealed record Article
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>What the article asks, in our own words.</summary>
    public required Labels Asks { get; init; }

    /// <summary>None when the directory does not look at what the article asks.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>What the topics leave out.</summary>
    public Labels? Note { get; init; }

    public required string Link { get; init; }

    internal static Article From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Asks = Labels.From(fields.Mapped("asks")),
        Topics = [.. fields.Texts("topics").Select(topic => topic.Value)],
        Note = fields.Mapped("note") is { } note ? Labels.From(note) : null,
        Link = fields.Text("link")?.Value ?? "",
    };
}
