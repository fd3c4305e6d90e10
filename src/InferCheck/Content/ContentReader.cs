using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The content folder into a catalogue. Whatever the files hold becomes a value or a diagnostic; only a broken machine throws.</summary>
public static class ContentReader
{
    public static ReadResult Read(string folder)
    {
        var (files, faults) = List(folder);
        var read = new FileReading[files.Count];
        Parallel.For(0, files.Count, index => read[index] = files[index].Read());
        return new ReadResult(
            new Catalog([.. read.Select(file => file.Document)]),
            Diagnostic.Sort(faults.Concat(read.SelectMany(file => file.Faults))));
    }

    /// <summary>The files that would be read, in the order in which they are, and what is wrong with the folder itself.</summary>
    public static (IReadOnlyList<ContentFile> Files, IReadOnlyList<Diagnostic> Faults) List(string folder) =>
        Directory.Exists(folder) ? new ContentFolder(folder).List() : throw new DirectoryNotFoundException($"there is no content folder at {folder}");
}
