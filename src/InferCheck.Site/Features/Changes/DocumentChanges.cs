using InferCheck.Site.Forms.Feeds;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Changes;

/// <summary>The documents that changed in the year up to the newest day of the archives: those that touched our quotes, and the rest.</summary>
internal sealed class DocumentChanges
{
    private const int MostTold = 60;
    private const int MostFolded = 300;

    private DocumentChanges(IReadOnlyList<DocumentChangeRow> changes)
    {
        Told = [.. changes.Where(change => change.Touches).Take(MostTold)];
        Folded = [.. changes.Where(change => !change.Touches).Take(MostFolded)];
        (Touching, Others) = (changes.Count(change => change.Touches), changes.Count(change => !change.Touches));
    }

    public IReadOnlyList<DocumentChangeRow> Told { get; }

    public IEnumerable<IGrouping<string, DocumentChangeRow>> Days => Told.GroupBy(change => change.RecordedOn, StringComparer.Ordinal);

    public IReadOnlyList<DocumentChangeRow> Folded { get; }

    public bool IsEmpty => Touching + Others == 0;

    /// <summary>How many there are of either, shown or not.</summary>
    public int Touching { get; }

    public int Others { get; }

    public static DocumentChanges Of(ContentStore store, ChangesQuery query) =>
        new(query.Shows(ChangesQuery.DocumentKind) ? Rewordings.Of(store, query.Selection) : []);
}
