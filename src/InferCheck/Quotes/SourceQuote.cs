using InferCheck.Model;

namespace InferCheck.Quotes;

/// <summary>A quote of the catalogue, where it stands in a profile, and where it should stand on the web.</summary>
public sealed record SourceQuote
{
    public required string Provider { get; init; }

    /// <summary>The claim's topic, or `incident`.</summary>
    public required string Topic { get; init; }

    public required string Source { get; init; }

    public required string Quote { get; init; }

    public required SourceLocation At { get; init; }

    public string? Language { get; init; }

    /// <summary>Whether an address is the provider's own, as its profile says.</summary>
    public Func<Uri, bool> IsOwn { get; init; } = static _ => false;

    /// <summary>The source without the place on the page: what is fetched, and what the lock file is sorted by.</summary>
    public string Page => Source.Split('#', 2)[0];

    public string Key => field ??= QuoteKey.Of(Provider, Source, Quote);
}
