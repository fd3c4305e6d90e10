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

    /// <summary>The whole file as it was read; nothing when it could not be.</summary>
    public SourceText? Text { get; init; }

    public int BodyLine { get; init; } = 1;

    /// <summary>
    /// Of an outline, where its Markdown leads to within the site; nothing of a whole document, whose Markdown says so itself. An outline is what is kept of a
    /// document that was checked, for whoever holds it against the others.
    /// </summary>
    public IReadOnlyList<SiteLink>? Links { get; init; }

    /// <summary>Of an outline, the topics its claims are about, each once and in their order.</summary>
    public IReadOnlyList<string>? Claimed { get; init; }

    /// <summary>Of an outline, the newest day in it that must not lie ahead. On the day before it would have been at fault.</summary>
    public DateOnly? Newest { get; init; }

    public Mapping Fields => Root as Mapping ?? new Mapping([], Start);

    public SourceLocation Start => new(File, 1, 1);
}
