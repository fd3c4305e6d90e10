namespace InferCheck.Model.Archives;

/// <summary>An unbroken stay of a quote in a document: by the commits of its first and last version, and of the first one without it.</summary>
public sealed record QuoteSpan(string First, string Last)
{
    /// <remarks>Where that version is an upgrade, the archive reads otherwise since, and nothing is known of the document.</remarks>
    public string? Gone { get; init; }

    /// <summary>How the passage came to be, from what stood there before: `[-…-]` went, `{+…+}` came.</summary>
    public string? Was { get; init; }

    /// <summary>What the passage became.</summary>
    public string? Became { get; init; }
}
