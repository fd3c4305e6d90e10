namespace InferCheck.Site.Heads;

/// <summary>What a page says of itself in its head.</summary>
internal sealed record PageHead
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The path of the page itself, without what only filters it.</summary>
    public required string Path { get; init; }

    /// <summary>Which entry of the main navigation is current.</summary>
    public string Section { get; init; } = "";

    /// <summary>What the search box on top holds; nothing where the page has a box of its own.</summary>
    public string? Search { get; init; } = "";

    public string? Image { get; init; }

    /// <summary>Structured data, one JSON document each.</summary>
    public IReadOnlyList<string> JsonLd { get; init; } = [];

    /// <summary>Feeds that tell of changes to what the page shows: a title and a path each.</summary>
    public IReadOnlyList<(string Title, string Path)> Feeds { get; init; } = [];

    /// <summary>The page in other forms, for programs.</summary>
    public IReadOnlyList<AlternateLink> Alternates { get; init; } = [];

    /// <summary>Filtered views are for readers, not for search engines.</summary>
    public bool NoIndex { get; init; }

    public bool HasScript { get; init; }
}
