using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Tests.Quotes;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Drafting;

/// <summary>A server on this machine that speaks the form of chat completions and says what a test tells it to.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    public const string Key = "sk-test-5f0a9c41d2";

    private ModelServer(LocalSite site)
    {
        Site = site;
        site.Map("/v1/chat/completions", AnswerAsync);
    }

    public LocalSite Site { get; }

    /// <summary>What is said to a question, given all of it.</summary>
    public Func<string, string> Says { get; set; } = _ => """{"claims": []}""";

    /// <summary>Takes the whole answer over, where it is not to be one.</summary>
    public RequestDelegate? Instead { get; set; }

    /// <summary>What the server says it has used.</summary>
    public long? Usage { get; set; }

    public ConcurrentQueue<JsonElement> Asked { get; } = [];

    public Uri Endpoint => new(Site.Url("/v1"));

    public static async Task<ModelServer> StartAsync() => new(await LocalSite.StartAsync());

    /// <summary>The two messages of a question, as they came.</summary>
    public static string Text(JsonElement question) =>
        string.Join('\n', question.GetProperty("messages").EnumerateArray().Select(message => Content(message.GetProperty("content"))));

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static string Content(JsonElement content) => content.ValueKind == JsonValueKind.String ? content.GetString()!
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));

    private async Task AnswerAsync(HttpContext context)
    {
        using var question = await JsonDocument.ParseAsync(context.Request.Body);
        Asked.Enqueue(question.RootElement.Clone());
        if (Instead is not null)
        {
            await Instead(context);
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Completion(Says(Text(question.RootElement))).ToJsonString());
    }

    private JsonObject Completion(string text)
    {
        var answer = new JsonObject
        {
            ["id"] = "1",
            ["object"] = "chat.completion",
            ["created"] = 1,
            ["model"] = "fake",
            ["choices"] = new JsonArray(new JsonObject
            {
                ["index"] = 0,
                ["finish_reason"] = "stop",
                ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
            }),
        };
        if (Usage is { } used)
        {
            answer["usage"] = new JsonObject { ["prompt_tokens"] = used, ["completion_tokens"] = 0, ["total_tokens"] = used };
        }

        return answer;
    }
}
