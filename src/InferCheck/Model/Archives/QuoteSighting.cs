namespace InferCheck.Model.Archives;

/// <summary>A quote as an archive has seen it: since when, until when, and by which commits.</summary>
public sealed record QuoteSighting
{
    private QuoteSighting(DocumentHistory document, QuotePast past)
    {
        (Document, Past) = (document, past);
        First = Version(past.Spans[0].First);
        Last = Version(past.Spans[^1].Last);
        Without = past.Spans[^1].Gone is { } gone ? Version(gone) : null;
        IsFromTheBeginning = First.State == VersionState.Upgrade || document.Versions.First(version => version.IsJudged) == First;
    }

    public DocumentHistory Document { get; }

    public QuotePast Past { get; }

    public DocumentVersion First { get; }

    public DocumentVersion Last { get; }

    /// <summary>The first version without it; nothing while it stands.</summary>
    public DocumentVersion? Without { get; }

    /// <summary>It is not there any more, and not because the archive reads otherwise.</summary>
    public bool IsGone => Without is { State: not VersionState.Upgrade };

    /// <summary>It stood there when the archive began to look, so that it may be older.</summary>
    public bool IsFromTheBeginning { get; }

    /// <summary>Of all quotes that were seen.</summary>
    public static IEnumerable<QuoteSighting> Of(IEnumerable<DocumentHistory> documents) =>
        from document in documents
        from past in document.Quotes
        where past.Spans.Count > 0
        select new QuoteSighting(document, past);

    private DocumentVersion Version(string commit) => Document.Versions.First(version => version.Commit == commit);
}
