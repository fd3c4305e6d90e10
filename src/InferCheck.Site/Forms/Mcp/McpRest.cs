namespace InferCheck.Site.Forms.Mcp;

/// <summary>What was left out of an answer, and the argument that asks for it.</summary>
internal sealed record McpRest
{
    public required int Left { get; init; }

    public required string After { get; init; }
}
