namespace InferCheck.Quotes.Fetching;

/// <summary>What a source answered, before anybody has read it.</summary>
public sealed record FetchedPage
{
    /// <summary>Where the answer came from after all redirects.</summary>
    public required Uri Address { get; init; }

    public required int Status { get; init; }

    /// <summary>The request asked for the page only if it had changed.</summary>
    public bool IsConditional { get; init; }

    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>How the body is still packed after everything known was unpacked; nothing when it is plain.</summary>
    public string? Packing { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The server says itself that this is a challenge and no page.</summary>
    public bool IsChallenge { get; init; }

    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public byte[] Body { get; init; } = [];
}
