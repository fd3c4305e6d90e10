using System.Text.Json;
using InferCheck.Site.Forms.Api;
using ModelContextProtocol.Protocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>An answer as data and as text, with the pages it is about.</summary>
internal sealed record McpReply(object Answer, string Text, IReadOnlyList<ResourceLinkBlock> Pages)
{
    public CallToolResult ToResult() => new()
    {
        Content = [new TextContentBlock { Text = Text }, .. Pages],
        StructuredContent = JsonSerializer.SerializeToElement(Answer, Answer.GetType(), ApiJson.Options),
    };
}
