namespace InferCheck.Site.Live;

/// <summary>The content of one request, from the first use of it to the end of the request.</summary>
internal sealed class ContentLease(ContentSource source) : IDisposable
{
    public ServedContent Content { get; } = source.Enter();

    public void Dispose() => Content.Leave();
}
