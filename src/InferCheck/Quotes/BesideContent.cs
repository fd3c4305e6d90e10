using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Quotes;

/// <summary>A file that lies beside the content and may be absent.</summary>
internal static class BesideContent
{
    public static T Read<T>(string folder, string path, Func<Node, (T Value, IReadOnlyList<Diagnostic> Faults)> read, T absent, List<Diagnostic> faults)
    {
        if (!Path.Exists(path))
        {
            return absent;
        }

        var (root, problems) = YamlFile.Read(path, folder);
        faults.AddRange(problems);
        if (root is null)
        {
            return absent;
        }

        var (value, more) = read(root);
        faults.AddRange(more);
        return value;
    }
}
