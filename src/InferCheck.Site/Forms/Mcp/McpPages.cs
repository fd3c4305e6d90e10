using ModelContextProtocol.Protocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Links to the twins of pages, which a client can read as resources.</summary>
internal static class McpPages
{
    public const string MediaType = "text/markdown";

    public static ResourceLinkBlock Of(McpCall call, string name, string path) => new() { Uri = call.Top + path, Name = name, MimeType = MediaType };
}
