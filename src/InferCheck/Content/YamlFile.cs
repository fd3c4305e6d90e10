using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>A YAML file beside the content that is not part of the catalogue.</summary>
public static class YamlFile
{
    /// <summary>A lock file has a line for every quote, and grows with the directory.</summary>
    private const int LargestFile = 16 * 1024 * 1024;

    public static (Node? Root, IReadOnlyList<Diagnostic> Faults) Read(string path)
    {
        var faults = new List<Diagnostic>();
        var shown = path.Replace('\\', '/');
        var text = FileText.Read(path, shown, faults, LargestFile);
        return (text is null ? null : new YamlReader(shown, text, faults).Read(), faults);
    }
}
