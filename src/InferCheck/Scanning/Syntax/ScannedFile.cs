namespace InferCheck.Scanning.Syntax;

/// <summary>A file as readers look at it: three readings of its text in which every letter keeps its place.</summary>
internal sealed class ScannedFile
{
    private readonly List<int> starts = [0];

    private ScannedFile(string path, string original, string read, CodeSyntax syntax)
    {
        Path = path;
        Original = original;
        (Text, Code) = CommentMask.Of(read, syntax);
        for (var at = original.IndexOf('\n'); at >= 0; at = original.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }

    /// <summary>From the folder that is scanned, with slashes.</summary>
    public string Path { get; }

    public string Name => FileNames.Name(Path);

    public string Extension => FileNames.Extension(Path);

    public string Original { get; }

    /// <summary>Without comments.</summary>
    public string Text { get; }

    /// <summary>Without comments, and without what stands between quotation marks.</summary>
    public string Code { get; }

    public int Lines => starts.Count;

    /// <summary>Whether the end of a line was too far away to be looked at.</summary>
    public bool HasLongLine { get; private init; }

    public static ScannedFile Of(string path, string text, ScanLimits? limits = null)
    {
        var longest = (limits ?? new ScanLimits()).LongestLine;
        var (read, hasLongLine) = NotebookCells.IsNotebook(path) ? NotebookCells.Code(text, longest) : LineCut.Of(text, longest);
        return new ScannedFile(path, text, read, Syntaxes.Of(path)) { HasLongLine = hasLongLine };
    }

    /// <summary>Counted from one.</summary>
    public int LineOf(int at)
    {
        var found = starts.BinarySearch(at);
        return found < 0 ? ~found : found + 1;
    }

    public int ColumnOf(int at) => at - starts[LineOf(at) - 1] + 1;

    public int StartOfLine(int line) => starts[line - 1];

    /// <summary>The place of its line break, or the end of the text.</summary>
    public int EndOfLine(int line) => line < starts.Count ? starts[line] - 1 : Original.Length;

    /// <summary>Where the lines of what is read begin and end; one line of a notebook may hold several.</summary>
    public IEnumerable<(int Start, int End)> ReadLines()
    {
        for (var start = 0; start <= Text.Length;)
        {
            var found = Text.IndexOf('\n', start);
            var end = found < 0 ? Text.Length : found;
            yield return (start, end);
            start = end + 1;
        }
    }

    public bool IsComment(int at) => Original[at] != ' ' && Text[at] == ' ';
}
