using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>A feed before it is written: what it is called, where it stands, and what it tells.</summary>
internal sealed record FeedPage
{
    public required string Title { get; init; }

    /// <summary>Its own address, and the page that shows the same to people.</summary>
    public required string Path { get; init; }

    public required string ReadablePath { get; init; }

    /// <summary>With the part of the path the site is served under, if it is not the whole host.</summary>
    public required string BaseUrl { get; init; }

    public required string TagAuthority { get; init; }

    public required IReadOnlyList<FeedEventRow> Events { get; init; }

    /// <summary>A day of the content, for a feed that has nothing to tell.</summary>
    public required string ContentDay { get; init; }

    public string Updated => $"{(Events.Count > 0 ? Events[0].HappenedOn : ContentDay)}T00:00:00Z";
}
