using System.Text.RegularExpressions;

namespace InferCheck.Files;

/// <summary>A kind of file this program makes: the exact form of its name, and the marks it bears inside, so that nothing else is ever taken for one.</summary>
public sealed record OwnFile(Regex Name, params FileMark[] Marks)
{
    /// <summary>A file of that name with nothing in it was begun and not written: it has no mark yet, and nothing that could be lost.</summary>
    public bool Is(string path)
    {
        if (!Name.IsMatch(Path.GetFileName(path)) || !PlainEntry.IsFile(path))
        {
            return false;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return IsIn(file, path);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: it has just gone, somebody has it for himself, or it may not be read. What cannot be looked at is not ours.
            return false;
        }
    }

    /// <summary>The same of a file that is open already.</summary>
    internal bool IsIn(Stream file, string path) =>
        Name.IsMatch(Path.GetFileName(path)) && (file.Length == 0 || Array.TrueForAll(Marks, mark => mark.Stands(file)));
}
