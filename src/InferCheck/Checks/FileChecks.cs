using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks;

/// <summary>Reads and checks files a handful at a time: what is done with a file is let go before the next ones are read, however many there are.</summary>
public sealed class FileChecks(Catalog words, DateOnly today, Catalog? committed = null, IReadOnlyList<FileReading>? known = null)
{
    /// <summary>So many that what a check needs once is needed seldom, so few that little is held.</summary>
    private const int Handful = 16;

    /// <summary>What has been read to know the words is not read again to be checked.</summary>
    private readonly Dictionary<ContentFile, FileReading> known = (known ?? []).ToDictionary(read => read.File);

    /// <summary>Of each file what is made of its reading, its outline, and what is wrong with it, in their order.</summary>
    public IEnumerable<TResult> Run<TResult>(IEnumerable<ContentFile> files, Func<FileReading, Document, IReadOnlyList<Diagnostic>, TResult> make) =>
        InOrder.Of(files.Chunk(Handful), handful => Check(handful, make)).SelectMany(handful => handful);

    private TResult[] Check<TResult>(ContentFile[] files, Func<FileReading, Document, IReadOnlyList<Diagnostic>, TResult> make)
    {
        var read = Array.ConvertAll(files, file => known.GetValueOrDefault(file) ?? file.Read());
        var check = Checker.CheckDocuments(words, Array.ConvertAll(read, file => file.Document), today, committed);
        var found = read.SelectMany(file => file.Faults).Concat(check.Findings).ToLookup(finding => finding.At.File, StringComparer.Ordinal);
        var made = read.Zip(check.Outlines, (file, outline) => make(file, outline, [.. found[file.Document.File]])).ToArray();
        Array.ForEach(read, file => file.Document.Text?.LetGo());
        return made;
    }
}
