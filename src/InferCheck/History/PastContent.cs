using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Quotes;

namespace InferCheck.History;

/// <summary>
/// The content of an edition, read with the eyes of today. The rules it was taken over by were those of its day and are not asked again; files that the
/// content did not have yet are taken as empty. What cannot be read at all is no edition to show.
/// </summary>
public sealed record PastContent(Catalog Catalog, ContentMemory Memory)
{
    private const int MostTold = 3;

    /// <summary>Unpacks it into a folder of ours and reads it there.</summary>
    /// <param name="present">The content folder of today.</param>
    public static PastContent Read(Edition edition, DraftFolder folder, string present)
    {
        EditionFile.Unpack(edition.Path, folder);
        if (ContentVersion.Of(folder.Path) is var version && version != edition.Version)
        {
            throw new UnreadableEditionException($"what it holds is {version}, not {edition.Version} as it says");
        }

        var (read, (memory, faults)) = (ContentReader.Read(folder.Path), Memories.Read(folder.Path));
        var errors = read.Diagnostics.Concat(faults)
            .Where(fault => fault.Severity == Severity.Error && !ReferenceEquals(fault.Rule, Faults.MissingFile)).ToList();
        return errors.Count > 0 ? throw new UnreadableEditionException(Told(errors, folder.Path))
            : read.Catalog.Vocabulary.Topics.Count == 0 ? throw new UnreadableEditionException("it has no topics")
            : new PastContent(PlacedTopics.Of(read.Catalog, present), memory);
    }

    private static string Told(List<Diagnostic> errors, string folder)
    {
        var some = errors.Take(MostTold).Select(error => $"{Path.GetRelativePath(folder, error.At.File)}: {error.Message}");
        return string.Join("; ", errors.Count > MostTold ? some.Append($"and {errors.Count - MostTold} more") : some);
    }
}
