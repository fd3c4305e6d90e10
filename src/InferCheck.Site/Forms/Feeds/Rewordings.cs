using System.Globalization;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>New wordings of documents in the year up to the newest day of the archives: for pages all, for feeds those that touched our quotes.</summary>
internal static class Rewordings
{
    private const int MostTold = 60;

    public static IReadOnlyList<DocumentChangeRow> Of(ContentStore store, FeedSelection selection) =>
        store.Documents.Archives().Select(archive => archive.ReadOn).Max() is { } newest
            ? store.Documents.Changes(selection.Since ?? YearBefore(newest), selection)
            : [];

    /// <summary>Newest first. What several versions of a day did is one event, named by the document and the day.</summary>
    public static IEnumerable<FeedEventRow> Events(ContentStore store, FeedSelection selection) =>
        Of(store, selection).Where(change => change.Touches).GroupBy(change => (change.Key, change.RecordedOn)).Take(MostTold)
            .Select(day => Event(Sum([.. day])));

    private static FeedEventRow Event(DocumentChangeRow change) => new()
    {
        Key = $"{FeedKinds.Reworded}/{change.Key}/{change.RecordedOn}",
        Kind = FeedKinds.Reworded,
        HappenedOn = change.RecordedOn,
        ProviderSlug = change.Provider,
        ProviderName = change.ProviderName,
        FromValues = "[]",
        ToValues = "[]",
        NoteHtml = "",
        Material = true,
        Source = change.Source,
        Rewording = change,
    };

    private static DocumentChangeRow Sum(IReadOnlyList<DocumentChangeRow> day) => day[0] with
    {
        Came = day.Sum(change => change.Came),
        Went = day.Sum(change => change.Went),
        QuotesCame = day.Sum(change => change.QuotesCame),
        QuotesWent = day.Sum(change => change.QuotesWent),
    };

    private static string YearBefore(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
