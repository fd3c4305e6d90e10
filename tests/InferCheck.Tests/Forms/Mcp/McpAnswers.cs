using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>What a tool answers, for tests to look into.</summary>
internal static class McpAnswers
{
    public static Dictionary<string, object?> With(params (string Name, object? Value)[] arguments) =>
        arguments.ToDictionary(pair => pair.Name, pair => pair.Value);

    public static async Task<CallToolResult> AskAsync(this McpClient client, string tool, params (string Name, object? Value)[] arguments) =>
        await client.CallToolAsync(tool, With(arguments), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The data of an answer that is none of an error.</summary>
    public static async Task<JsonObject> DataAsync(this McpClient client, string tool, params (string Name, object? Value)[] arguments) =>
        Data(await client.AskAsync(tool, arguments));

    public static async Task<string> FaultAsync(this McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var answer = await client.AskAsync(tool, arguments);
        Assert.True(answer.IsError is true, Text(answer));
        return Text(answer);
    }

    /// <summary>All items, one part after the other, as an answer says how to ask for the next.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AllAsync(this McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var items = new List<JsonNode>();
        string? after = null;
        do
        {
            var part = await client.DataAsync(tool, [.. arguments, ("after", after)]);
            Assert.NotEmpty(part["items"]!.AsArray());
            items.AddRange(part["items"]!.AsArray()!);
            after = (string?)part["rest"]?["after"];
        }
        while (after is not null);
        return items;
    }

    public static JsonObject Data(CallToolResult answer)
    {
        Assert.False(answer.IsError is true, Text(answer));
        return JsonObject.Create(answer.StructuredContent!.Value)!;
    }

    public static string Text(CallToolResult answer) => string.Join('\n', answer.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
