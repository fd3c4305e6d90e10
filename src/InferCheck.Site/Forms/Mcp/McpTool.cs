using InferCheck.Site.Forms.Api;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>One question a model can ask. What is listed, what is checked and what is answered are all made from this.</summary>
internal sealed record McpTool
{
    public required string Name { get; init; }

    /// <summary>The type of the whole answer.</summary>
    public required Type Answer { get; init; }

    public required Func<McpCall, McpReply> Handler { get; init; }

    public required IReadOnlyList<ApiParameter> Parameters { get; init; }

    /// <summary>The parameters it cannot do without.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];
}
