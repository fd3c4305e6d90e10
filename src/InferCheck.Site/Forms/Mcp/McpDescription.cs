using InferCheck.Site.Wording;
using InferCheck.Store;
using ModelContextProtocol.Protocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The tools as they are for one content: its words stand in the parameters.</summary>
internal sealed class McpDescription(ContentStore store, Texts texts)
{
    public IReadOnlyList<McpTool> Tools { get; } = McpTools.All(store, texts);

    public IReadOnlyList<Tool> Listed => field ??= [.. Tools.Select(Describe)];

    private Tool Describe(McpTool tool) => new()
    {
        Name = tool.Name,
        Title = texts[$"api.mcp.tool.{tool.Name}.title"],
        Description = texts[$"api.mcp.tool.{tool.Name}"],
        InputSchema = McpSchemas.Input(tool),
        OutputSchema = McpSchemas.Output(tool),
        Annotations = new ToolAnnotations
        {
            Title = texts[$"api.mcp.tool.{tool.Name}.title"],
            ReadOnlyHint = true,
            DestructiveHint = false,
            IdempotentHint = true,
            OpenWorldHint = false,
        },
    };
}
