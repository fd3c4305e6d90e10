using System.Text.Json.Nodes;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>Places as SARIF writes them: files from the root of the sources, wherever that is on this machine.</summary>
internal sealed class SarifPlaces(string root)
{
    private const string Root = "SRCROOT";

    public static JsonObject Bases() => new()
    {
        [Root] = new JsonObject { ["description"] = SarifRenderer.Message("The root of the repository, or the folder around the content.") },
    };

    public JsonObject Of(SourceLocation at)
    {
        var (path, isBelow) = Path(at.File);
        var file = new JsonObject { ["uri"] = path };
        if (isBelow)
        {
            file["uriBaseId"] = Root;
        }

        return new JsonObject { ["artifactLocation"] = file, ["region"] = Region(at) };
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
