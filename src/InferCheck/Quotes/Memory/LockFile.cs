using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Diagnostics;
using InferCheck.Files;

namespace InferCheck.Quotes.Memory;

/// <summary>A file that only this program writes, beside the content: replaced whole or not at all.</summary>
public sealed class LockFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The draft of one that was begun and left behind.</summary>
    private readonly OwnFile drafts;

    /// <summary>What may be replaced: every file of this name was read, and understood, before a run began.</summary>
    private readonly OwnFile locks;

    /// <param name="beginning">What every such file begins with.</param>
    public LockFile(string name, string beginning)
    {
        Name = name;
        Beginning = beginning;
        var pattern = Regex.Escape(name);
        drafts = new OwnFile(new Regex($@"\A\.{pattern}{DraftFile.Ending}\z", RegexOptions.None, Patience), new FileMark(0, Encoding.UTF8.GetBytes(beginning)));
        locks = new OwnFile(new Regex($@"\A{pattern}\z", RegexOptions.None, Patience));
    }

    public string Name { get; }

    public string Beginning { get; }

    /// <summary>Why nothing could be written there in the end, or nothing.</summary>
    public string? Fault(string path) =>
        OwnFiles.IsFree(path, locks) ? null : $"{path} is a link or no file, so nothing could be remembered in it; put a file in its place, or take it away";

    /// <summary>A run that is cut off leaves the old file as it was, and so does a text that the next run would refuse.</summary>
    /// <returns>What the reader has against it; then nothing was written.</returns>
    public IReadOnlyList<Diagnostic> Write(string text, string path, Func<string, IReadOnlyList<Diagnostic>> read)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var left in Directory.EnumerateFiles(folder))
        {
            OwnFiles.RemoveLeft(left, drafts);
        }

        // The dot keeps the content reader from asking what this file is, should it ever be left behind.
        using var draft = new DraftFile(path, Path.Combine(folder, $".{Path.GetFileName(path)}"));
        draft.Stream.Write(Encoding.UTF8.GetBytes(text));
        draft.Stream.Flush(flushToDisk: true);
        draft.Stream.Dispose();
        var faults = Faults(draft.Path, read);
        if (faults.Count == 0)
        {
            draft.Place(locks);
        }

        return faults;
    }

    /// <summary>Held while it is read, so that nobody takes it for one left behind.</summary>
    private static IReadOnlyList<Diagnostic> Faults(string draft, Func<string, IReadOnlyList<Diagnostic>> read)
    {
        using var held = new FileStream(draft, FileMode.Open, FileAccess.Read, FileShare.Read);
        return read(draft);
    }
}
