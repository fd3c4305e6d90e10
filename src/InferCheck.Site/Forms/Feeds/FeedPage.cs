using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>A feed before it is written: what it is called, where it stands, and what it tells.</summary>
internal sealed record FeedPage
{
    public required string Title { get; init; }

    /// <summary>Its own address, and the page that shows the same to people.</summary>
    public required string Path { get; init; }

    public required string ReadablePath { get; init; }

    /// <summary>A path of the site as the outside world knows it, in the language and on the day of the feed.</summary>
    public required Func<string, string> Address { get; init; }

    /// <summary>Where the file stands that shows it to people.</summary>
    public required string Style { get; init; }

    /// <summary>In another language, or of another day, it is another feed.</summary>
    public required string Prefix { get; init; }

    public required string TagAuthority { get; init; }

    public required IReadOnlyList<FeedEventRow> Events { get; init; }

    /// <summary>A day of the content, for a feed that has nothing to tell.</summary>
    public required string ContentDay { get; init; }

    public string Updated => $"{(Events.Count > 0 ? Events[0].HappenedOn : ContentDay)}T00:00:00Z";
}
