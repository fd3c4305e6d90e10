namespace InferCheck.Site.Live.Editions;

/// <summary>What answers are made from: the content that is served, and those of other days.</summary>
internal sealed class ShownContents(ContentSource source, EditionShelf shelf)
{
    private volatile Moment? last;

    /// <summary>A new object whenever either has changed.</summary>
    public object Version()
    {
        var known = last;
        return known is not null && ReferenceEquals(known.State, source.State) && ReferenceEquals(known.Days, shelf.Version)
            ? known : last = new Moment(source.State, shelf.Version);
    }

    private sealed record Moment(object State, object Days);
}
