using InferCheck.Budgets;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>A single YAML file into nodes that know their place, read as the files of the content are, with the same faults.</summary>
public static class YamlFile
{
    /// <summary>A lock file has a line for every quote, and grows with the directory.</summary>
    internal const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Enough for as many lines as that file can hold.</summary>
    private static readonly WorkLimits Long = new() { Steps = 1_000_000, Depth = YamlReader.OneFile.Depth };

    /// <summary>With a folder, only a file that stands in it: a link in somebody else's content could lead anywhere.</summary>
    public static (Node? Root, IReadOnlyList<Diagnostic> Faults) Read(string path, string? within = null)
    {
        var faults = new List<Diagnostic>();
        var shown = path.Replace('\\', '/');
        var text = FileText.Read(path, shown, faults, within, LargestFile);
        return (text is null ? null : new YamlReader(new SourceText(shown, text), text, faults, Long).Read(), faults);
    }

    public static (Node? Root, IReadOnlyList<Diagnostic> Faults) Parse(string text, string shown)
    {
        var faults = new List<Diagnostic>();
        var plain = text.ReplaceLineEndings("\n");
        return (new YamlReader(new SourceText(shown, plain), plain, faults, Long).Read(), faults);
    }
}
