namespace InferCheck.Site.Forms.Mcp;

/// <summary>One topic across the providers.</summary>
internal sealed record McpComparedTopic
{
    public required string Topic { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<McpComparedAnswer> Answers { get; init; }
}
