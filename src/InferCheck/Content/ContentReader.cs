using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The content folder into a catalogue. Whatever the files hold becomes a value or a diagnostic; only a broken machine throws.</summary>
public static class ContentReader
{
    public static ReadResult Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"there is no content folder at {folder}");
        }

        var (files, faults) = new ContentFolder(folder).List();
        var read = new (Document Document, IReadOnlyList<Diagnostic> Faults)[files.Count];
        Parallel.For(0, files.Count, index => read[index] = files[index].Read());
        return new ReadResult(
            new Catalog([.. read.Select(file => file.Document)]),
            Diagnostic.Sort(faults.Concat(read.SelectMany(file => file.Faults))));
    }
}
