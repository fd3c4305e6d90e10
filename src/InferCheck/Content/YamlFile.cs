using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>A single YAML file into nodes that know their place, read as the files of the content are, with the same faults.</summary>
public static class YamlFile
{
    public static (Node? Root, IReadOnlyList<Diagnostic> Faults) Read(string path)
    {
        var faults = new List<Diagnostic>();
        var root = Read(path, path.Replace('\\', '/'), faults);
        return (root, faults);
    }

    public static (Node? Root, IReadOnlyList<Diagnostic> Faults) Parse(string text, string shown)
    {
        var faults = new List<Diagnostic>();
        var root = new YamlReader(shown, text.ReplaceLineEndings("\n"), faults).Read();
        return (root, faults);
    }

    internal static Node? Read(string path, string shown, ICollection<Diagnostic> faults) =>
        FileText.Read(path, shown, faults) is { } text ? new YamlReader(shown, text, faults).Read() : null;
}
