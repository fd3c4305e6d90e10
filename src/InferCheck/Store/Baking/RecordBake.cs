using System.Globalization;
using InferCheck.Model.Archives;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>Writes what archives keep of documents.</summary>
internal static class RecordBake
{
    public static void Write(BakeScope scope, RecordedPast past)
    {
        var heads = past.Heads.ToDictionary(head => head.Archive, head => head.On, StringComparer.Ordinal);
        var archives = past.Archives.Where(archive => heads.ContainsKey(archive.Id)).ToDictionary(archive => archive.Id, StringComparer.Ordinal);
        scope.Writer.Write(archives.Values.Select(archive => BakedRow.In("archive", new ArchiveRow
        {
            Key = archive.Id,
            Name = archive.Name,
            Repository = archive.Repository,
            Licence = archive.Licence,
            Attribution = archive.Attribution,
            ReadOn = Day(heads[archive.Id])!,
        })));
        var documents = past.Documents.Where(document => archives.ContainsKey(document.Archive)).ToList();
        var names = DocumentNames.Of(documents.Select(document => document.Source));
        scope.Writer.Write(documents.DistinctBy(document => document.Source, StringComparer.Ordinal).Select(document => BakedRow.In("recorded_document",
            new RecordedDocumentRow
            {
                Key = names[document.Source],
                Source = document.Source,
                Provider = document.Provider,
                Title = DocumentNames.Title(document, archives[document.Archive].Kind),
            })));
        scope.Writer.Write(documents.SelectMany(document => Versions(names[document.Source], document, archives[document.Archive])));
        scope.Writer.Write(documents.SelectMany(document => Stays(names[document.Source], document)));
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<BakedRow> Versions(string name, DocumentHistory document, Archive archive) =>
        document.Versions.Select((version, place) => BakedRow.In("recorded_version", new RecordedVersionRow
        {
            Document = name,
            Archive = document.Archive,
            Ordinal = place,
            RecordedOn = Day(version.On)!,
            CommitId = version.Commit,
            Address = archive.AddressOf(version.Commit, document.Files[version.File].Path),
            Comparison = archive.ComparisonOf(version.Commit),
            State = version.State.Name(),
            Words = version.Words,
            Came = version.Came,
            Went = version.Went,
        }));

    private static IEnumerable<BakedRow> Stays(string name, DocumentHistory document)
    {
        var places = document.Versions.Index().ToDictionary(version => version.Item.Commit, version => version.Index, StringComparer.Ordinal);
        return document.Quotes.SelectMany(quote => quote.Spans.Select((span, place) => BakedRow.In("recorded_stay", new RecordedStayRow
        {
            Document = name,
            Archive = document.Archive,
            QuoteKey = quote.Key,
            Ordinal = place,
            First = places[span.First],
            Last = places[span.Last],
            Gone = span.Gone is null ? null : places[span.Gone],
            Was = span.Was,
            Became = span.Became,
        })));
    }
}
