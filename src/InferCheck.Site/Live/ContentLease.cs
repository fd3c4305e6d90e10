using InferCheck.Site.Live.Editions;

namespace InferCheck.Site.Live;

/// <summary>The content of one request, from the first use of it to the end of the request.</summary>
internal sealed class ContentLease : IDisposable
{
    private readonly bool isOwn;

    public ContentLease(ContentSource source, ChosenDay day) => (Content, isOwn) = day.Content is { } past ? (past, false) : (source.Enter(), true);

    public ServedContent Content { get; }

    public void Dispose()
    {
        // The day that was chosen leaves its own content.
        if (isOwn)
        {
            Content.Leave();
        }
    }
}
