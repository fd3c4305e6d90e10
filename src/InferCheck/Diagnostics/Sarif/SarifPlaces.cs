using System.Text.Json.Nodes;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>Places as SARIF writes them: files from the root of the sources, wherever that is on this machine.</summary>
internal sealed class SarifPlaces(string root)
{
    private const string Root = "%SRCROOT%";

    public static JsonObject Bases() => new()
    {
        [Root] = new JsonObject { ["description"] = SarifRenderer.Message("The root of the repository; without one, of the folder that was looked at.") },
    };

    public JsonObject Of(SourceLocation at) => new() { ["artifactLocation"] = Of(at.File), ["region"] = Region(at) };

    /// <summary>As a whole, where no line of it is meant.</summary>
    public JsonObject Of(string path)
    {
        var (written, isBelow) = Path(path);
        var file = new JsonObject { ["uri"] = written };
        if (isBelow)
        {
            file["uriBaseId"] = Root;
        }

        return file;
    }

    /// <summary>A file elsewhere keeps its whole address.</summary>
    public (string Path, bool IsBelow) Path(string file)
    {
        var full = System.IO.Path.GetFullPath(file);
        return RealPath.IsBelow(full, root)
            ? (string.Join('/', System.IO.Path.GetRelativePath(root, full).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)), true)
            : (new Uri(full).AbsoluteUri, false);
    }

    private static JsonObject Region(SourceLocation at)
    {
        var region = new JsonObject { ["startLine"] = at.Line, ["startColumn"] = at.Column };
        if (at.HasEnd)
        {
            region["endLine"] = at.EndLine;
            region["endColumn"] = at.EndColumn;
        }

        return region;
    }
}
