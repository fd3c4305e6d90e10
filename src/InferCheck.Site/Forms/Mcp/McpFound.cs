using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>A provider, the list it stands in, and what it stands there for.</summary>
internal sealed record McpFound
{
    public required string List { get; init; }

    public required ApiMatch Provider { get; init; }

    public required IReadOnlyList<McpGround> Grounds { get; init; }
}
