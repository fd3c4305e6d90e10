using InferCheck.Model;

namespace InferCheck.Quotes;

/// <summary>One look at one source, with what became of its quotes.</summary>
public sealed record SourceVisit(string Page, DateTimeOffset At, IReadOnlyList<QuoteFinding> Findings)
{
    /// <summary>What the server answered last; nothing when it did not.</summary>
    public int? Status { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The address behind all redirects, where it is another or gave the two above.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>A hash of the text as it is compared; nothing when the page was not read again.</summary>
    public string? TextHash { get; init; }

    /// <summary>The server said that nothing has changed since the last time.</summary>
    public bool IsUnchanged { get; init; }

    public string Host => WebAddress.TryParse(Page, out var address) ? address.Host : Page;

    public bool IsSuccess => TextHash is not null || IsUnchanged;
}
