namespace InferCheck.Model;

/// <summary>One content file as read: its YAML, and for Markdown files the text below the front matter.</summary>
public sealed record Document
{
    public required DocumentKind Kind { get; init; }

    public required string File { get; init; }

    public required string Slug { get; init; }

    /// <summary>Nothing when the file could not be read: its name still counts as known.</summary>
    public Node? Root { get; init; }

    public string Body { get; init; } = "";

    public int BodyLine { get; init; } = 1;

    public Mapping Fields => Root as Mapping ?? new Mapping([], Start);

    public SourceLocation Start => new(File, 1, 1);
}
