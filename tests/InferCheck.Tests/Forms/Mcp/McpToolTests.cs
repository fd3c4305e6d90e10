using System.Text.Json.Nodes;
using InferCheck.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Tool = ModelContextProtocol.Protocol.Tool;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>What models are told is what the API, the twins and the command line say, and fits its description.</summary>
[Collection(SiteCollection.Name)]
public sealed class McpToolTests(SiteFixture site)
{
    private const string Policy = "preset: strict-eu\nretention: [none, limited]\n";

    private static readonly string[] Names = ["find_providers", "get_claims", "compare", "check_policy", "find_hosts_of_model"];

    private static readonly string[] Compared = ["mistral", "openai"];

    [Fact]
    public async Task There_are_five_tools_that_are_titled_and_only_read()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var tools = await ToolsAsync(client);
        Assert.Equal(Names, tools.Select(tool => tool.Name));
        Assert.All(tools, tool =>
        {
            Assert.NotEqual("", tool.Title ?? "");
            Assert.NotEqual("", tool.Description ?? "");
            Assert.True(tool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false });
            Assert.Equal("object", tool.OutputSchema!.Value.GetProperty("type").GetString());
            Assert.False(tool.InputSchema.GetProperty("additionalProperties").GetBoolean());
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    [InlineData("2025-03-26")]
    public async Task Every_answer_fits_its_schema_whatever_the_version(string? version)
    {
        await using var client = await McpClients.OverHttpAsync(site.Address, version);
        var tools = await ToolsAsync(client);
        foreach (var (name, arguments) in Questions())
        {
            var faults = Faults(tools.Single(tool => tool.Name == name), await client.DataAsync(name, arguments));
            Assert.True(faults.Count == 0, $"{name}\n{string.Join('\n', faults.Take(10))}");
        }
    }

    [Fact]
    public async Task What_does_not_fit_a_schema_is_found()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var tool = (await ToolsAsync(client)).Single(tool => tool.Name == "get_claims");
        var answer = await client.DataAsync("get_claims", ("provider", "mistral"));
        answer["items"]![0]!["claim"]!["status"] = null;
        Assert.Contains(Faults(tool, answer), fault => fault.Contains("null is not string", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("deepseek")]
    public async Task Claims_are_those_of_the_api_part_by_part(string provider)
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var told = await client.AllAsync("get_claims", ("provider", provider), ("words", 3_000));
        var known = (await site.Client.JsonAsync($"/api/v1/providers/{provider}/"))["items"]![0]!["claims"]!.AsArray();
        Assert.Equal(known.Count, told.Count);
        Assert.All(known.Zip(told), pair => Assert.True(JsonNode.DeepEquals(pair.First, pair.Second["claim"])));
        Assert.All(told, claim => AssertRests(claim["claim"]!, "evidence"));
    }

    [Fact]
    public async Task Lists_of_providers_are_those_of_the_api()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var told = await client.AllAsync("find_providers", ("preset", "strict-eu"), ("limit", 100), ("words", 8_000));
        var known = (await site.Client.JsonAsync("/api/v1/match/?preset=strict-eu"))["items"]!.AsArray()
            .SelectMany(list => list!["providers"]!.AsArray().Select(provider => ((string)list["list"]!, Provider: provider))).ToList();
        Assert.Equal(known.Select(row => (row.Item1, (string)row.Provider!["slug"]!)),
            told.Select(row => ((string)row["list"]!, (string)row["provider"]!["slug"]!)));
        Assert.All(known.Zip(told), pair => Assert.True(JsonNode.DeepEquals(pair.First.Provider, pair.Second["provider"])));
        Assert.All(told.SelectMany(row => row["grounds"]!.AsArray()), ground => AssertRests(ground!, "evidence"));
    }

    [Fact]
    public async Task Who_runs_a_model_is_what_the_api_says()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var told = await client.AllAsync("find_hosts_of_model", ("model", "gpt-oss-120b"), ("words", 8_000));
        var known = (await site.Client.JsonAsync("/api/v1/models/gpt-oss-120b/"))["items"]![0]!["served_by"]!.AsArray();
        Assert.Equal(known.Count, told.Count);
        Assert.All(known.Zip(told), pair => Assert.True(JsonNode.DeepEquals(pair.First, pair.Second["service"])));
    }

    [Fact]
    public async Task Text_and_data_hold_the_same_within_the_words_asked_for()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var answer = await client.AskAsync("get_claims", ("provider", "openai"), ("words", 600));
        var (data, text) = (McpAnswers.Data(answer), McpAnswers.Text(answer));
        Assert.InRange(text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length, 100, 750);
        Assert.Equal(data["items"]!.AsArray().Count, text.Split("\n## ").Length - 1);
        Assert.Contains((string)data["rest"]!["after"]!, text, StringComparison.Ordinal);
        Assert.Contains((string)data["content_version"]!, text, StringComparison.Ordinal);
        Assert.Contains("no legal advice", text, StringComparison.Ordinal);
        Assert.Contains("no legal advice", (string)data["notice"]!, StringComparison.Ordinal);
        Assert.Contains("2026-", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twins_of_pages_are_resources()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var templates = await client.ListResourceTemplatesAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(4, templates.Count);
        Assert.All(templates, template => Assert.StartsWith(site.Address.ToString(), template.UriTemplate, StringComparison.Ordinal));
        var link = (await client.AskAsync("get_claims", ("provider", "mistral"))).Content.OfType<ResourceLinkBlock>().Single();
        var listed = await client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(listed, resource => resource.Uri == link.Uri);
        var read = await client.ReadResourceAsync(link.Uri, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(await site.Client.GetStringAsync(link.Uri), ((TextResourceContents)read.Contents.Single()).Text);
    }

    /// <summary>Every claim has words or an explicit silence, and says where somebody looked and when.</summary>
    private static void AssertRests(JsonNode claim, string evidence)
    {
        var said = claim[evidence]!.AsArray();
        Assert.True(said.Count > 0 || (string?)claim["status"] is "not-stated", claim.ToJsonString());
        Assert.NotNull(claim["last_read"]);
        Assert.All(said, one =>
        {
            Assert.True(one!["quote"] is not null || one["note"] is not null);
            Assert.StartsWith("http", (string)one["source"]!, StringComparison.Ordinal);
            Assert.NotNull(one["dated"]);
            Assert.NotNull(one["read"]);
        });
    }

    private static IEnumerable<(string Name, (string, object?)[] Arguments)> Questions() =>
    [
        ("find_providers", [("preset", "strict-eu")]),
        ("find_providers", [("training", new[] { "never", "opt-in" }), ("q", "mistral"), ("model", "gpt-oss-120b")]),
        ("find_providers", []),
        ("get_claims", [("provider", "Mistral AI API (Mistral AI Studio)"), ("words", 8_000)]),
        ("get_claims", [("provider", "openai"), ("topics", new[] { "training", "retention" })]),
        ("compare", [("providers", Compared), ("preset", "strict-eu"), ("words", 8_000)]),
        ("compare", [("providers", "mistral,openai,anthropic")]),
        ("check_policy", [("policy", Policy), ("providers", Compared)]),
        ("find_hosts_of_model", [("model", "GPT OSS 120B")]),
    ];

    private static async Task<List<Tool>> ToolsAsync(McpClient client) =>
        [.. (await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(tool => tool.ProtocolTool)];

    private static List<string> Faults(Tool tool, JsonObject answer)
    {
        var document = JsonObject.Create(tool.OutputSchema!.Value)!;
        var root = document.DeepClone().AsObject();
        root.Remove("$defs");
        return [.. new OpenApiChecker(document).Check(root, answer, "$")];
    }
}
