using System.Collections.Concurrent;
using System.Text;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Export;

/// <summary>`_headers`: the headers the running site sends, for hosts that read this file. What all answers share is said once.</summary>
internal sealed class HeadersFile
{
    /// <summary>Said by the host itself, or true of one answer only.</summary>
    private static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
        { "Date", "Server", "Content-Length", "ETag", "Last-Modified", "Vary", "Accept-Ranges", "Content-Encoding", "Link" };

    private readonly ConcurrentDictionary<string, HashSet<KeyValuePair<string, string>>> byKind = new();

    /// <summary>Of a kind, what all of its answers say: the order they come in makes no difference.</summary>
    public void Add(string path, InProcessAnswer answer)
    {
        if (Kind(path, answer) is not { } kind)
        {
            return;
        }

        var headers = answer.Headers.Where(header => !Left.Contains(header.Key)).Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))
            .ToHashSet();
        byKind.AddOrUpdate(kind, headers, (_, others) => [.. others.Where(headers.Contains)]);
    }

    public string Write(string pathBase)
    {
        var kinds = byKind.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var shared = kinds.Count == 0 ? [] : kinds.Select(pair => pair.Value.AsEnumerable()).Aggregate((one, other) => one.Intersect(other)).ToHashSet();
        var text = new StringBuilder();
        Block(text, $"{pathBase}/*", shared);
        foreach (var (kind, headers) in kinds)
        {
            Block(text, pathBase + kind, headers.Where(header => !shared.Contains(header)));
        }

        return text.ToString();
    }

    /// <summary>
    /// Files by their folder and ending, the API as a whole. No two patterns fit one address, because hosts join what several say of a header.
    /// So nothing is said of pages alone: their pattern would fit everything that has the address of a folder.
    /// </summary>
    private static string? Kind(string path, InProcessAnswer answer) => path.Split('/') switch
    {
        _ when path.StartsWith(ApiPaths.Root, StringComparison.Ordinal) => ApiPaths.Root + "*",
        _ when answer.IsHtml => null,
        ["", var file] => $"/{file}",
        ["", var folder, ..] => $"/{folder}/*{Path.GetExtension(path)}",
        _ => null,
    };

    private static void Block(StringBuilder text, string pattern, IEnumerable<KeyValuePair<string, string>> headers)
    {
        var lines = headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"  {header.Key}: {header.Value}\n").ToList();
        if (lines.Count > 0)
        {
            text.Append(pattern).Append('\n').AppendJoin("", lines);
        }
    }
}
