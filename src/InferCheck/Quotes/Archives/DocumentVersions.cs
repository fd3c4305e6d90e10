using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>The versions of a document out of the histories of its files: those of the days for which a file was the document.</summary>
internal static class DocumentVersions
{
    /// <summary>A file that is moved goes and comes in one commit: then only its coming counts.</summary>
    public static List<FileVersion> Of(IReadOnlyList<ArchivedFile> files, ILookup<string, FileVersion> histories) =>
    [
        .. files.SelectMany(file => histories[file.Path].Where(version => file.Covers(version.On)))
            .OrderBy(version => version.At)
            .GroupBy(version => version.Commit, StringComparer.Ordinal)
            .Select(versions => versions.FirstOrDefault(version => version.Blob is not null) ?? versions.First()),
    ];
}
