using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning;

/// <summary>How much of a tree is read: what lies beyond is named, never read in silence or left out in it.</summary>
public sealed record ScanLimits
{
    /// <summary>In bytes; a file that is larger is skipped.</summary>
    public int LargestFile { get; init; } = 2 * 1024 * 1024;

    /// <summary>Of notebooks, in bytes: pictures and answers make them large, and are not looked at. The code in one is bounded as other files are.</summary>
    public int LargestNotebook { get; init; } = 32 * 1024 * 1024;

    /// <summary>In characters; what stands behind is not looked at.</summary>
    public int LongestLine { get; init; } = 20_000;

    /// <summary>In folders below the one that is scanned.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Files that are read at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How large the file of this name may be, in bytes.</summary>
    internal int Largest(string path) => NotebookCells.IsNotebook(path) ? LargestNotebook : LargestFile;
}
