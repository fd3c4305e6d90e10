namespace InferCheck.Site.Features.Papers;

/// <summary>What an article, a topic or a provider is asked, and what the evidence says.</summary>
internal sealed record PaperSection
{
    public required PaperAnchor Anchor { get; init; }

    /// <summary>The question, in our own words.</summary>
    public string? Asks { get; init; }

    /// <summary>The law that asks it. What a law asks has a box for one's own finding.</summary>
    public string? Law { get; init; }

    /// <summary>What is said of the section as a whole.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>None where the directory does not look at what is asked.</summary>
    public required IReadOnlyList<PaperPart> Parts { get; init; }

    /// <summary>What the topics leave out.</summary>
    public string? Note { get; init; }

    public string Title => Anchor.Title;
}
