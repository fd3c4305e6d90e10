namespace InferCheck.Site.Forms.Feeds;

/// <summary>A day in words: a line of a calendar file, and of the page that shows it.</summary>
/// <param name="Key">Names the line for good, so that a calendar moves it instead of showing it twice.</param>
/// <param name="Stamp">The day on which the content came to say so.</param>
internal sealed record CalendarEntry(string Key, string Kind, DateOnly On, DateOnly Stamp)
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>The place that says more.</summary>
    public required string Path { get; init; }

    /// <summary>Whose day it is; nobody's when a law sets it.</summary>
    public string? Provider { get; init; }

    public string? ProviderName { get; init; }

    public string? Topic { get; init; }
}
