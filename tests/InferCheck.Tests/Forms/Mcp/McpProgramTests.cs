using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using InferCheck.Content;
using InferCheck.Site.Forms.Mcp;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>The program as a client starts it: the protocol on standard output, everything else elsewhere, and nothing written but what was baked.</summary>
public sealed class McpProgramTests : IDisposable
{
    private static readonly string[] Both = ["sample", "other"];

    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Every_tool_answers_and_none_writes()
    {
        var before = ContentVersion.Of(content.Folder);
        var said = new ConcurrentQueue<string>();
        await using (var client = await McpClients.OverStdioAsync(content.Folder, content.Data, said.Enqueue))
        {
            Assert.Equal(5, (await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
            var baked = Files();
            await client.DataAsync("find_providers", ("training", "never,opt-in"));
            var claims = await client.DataAsync("get_claims", ("provider", "sample"), ("words", 8_000));
            Assert.NotEmpty(claims["items"]!.AsArray());
            await client.DataAsync("compare", ("providers", Both));
            await client.DataAsync("check_policy", ("policy", "training: [never]"), ("providers", Both));
            await client.DataAsync("find_hosts_of_model", ("model", "sample-large"));
            Assert.Contains("Did you mean `sample`?", await client.FaultAsync("get_claims", ("provider", "smple")), StringComparison.Ordinal);
            Assert.Equal(baked, Files());
        }

        Assert.Equal(before, ContentVersion.Of(content.Folder));
        Assert.Empty(said);
    }

    [Fact]
    public async Task Resources_are_read_where_no_host_serves_them()
    {
        await using var client = await McpClients.OverStdioAsync(content.Folder, content.Data);
        var listed = await client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        var read = await client.ReadResourceAsync(listed.Single(resource => resource.Uri == "infercheck:///providers/sample.md").Uri,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.StartsWith("# Sample API", ((TextResourceContents)read.Contents.Single()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_and_program_answer_the_same()
    {
        await using var site = await HostedSite.StartAsync(content);
        await using var far = await McpClients.OverHttpAsync(site.Address);
        await using var near = await McpClients.OverStdioAsync(content.Folder, content.Data);
        foreach (var tool in new[] { "find_providers", "get_claims" })
        {
            (string, object?)[] arguments = tool == "get_claims" ? [("provider", "sample")] : [("preset", "strict-eu")];
            Assert.Equal((await far.DataAsync(tool, arguments)).ToJsonString(), (await near.DataAsync(tool, arguments)).ToJsonString());
        }
    }

    [Fact]
    public void Content_with_errors_is_not_answered_from()
    {
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("mcp", "--content", content.Folder, "--data", content.Data);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("nothing is answered", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entry_for_registries_says_what_the_program_says()
    {
        var entry = JsonNode.Parse(await File.ReadAllTextAsync(Repository.File("server.json"), TestContext.Current.CancellationToken))!;
        await using var client = await McpClients.OverStdioAsync(content.Folder, content.Data);
        var told = client.ServerInfo!;
        Assert.Equal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json", (string)entry["$schema"]!);
        Assert.EndsWith("/" + McpServing.Name, (string)entry["name"]!, StringComparison.Ordinal);
        Assert.Equal(told.Title, (string)entry["title"]!);
        Assert.Equal(told.Version, (string)entry["version"]!);
        Assert.InRange(((string)entry["description"]!).Length, 1, 100);
        var package = Assert.Single(entry["packages"]!.AsArray())!;
        Assert.Equal(("nuget", McpServing.Name, told.Version, "stdio"), ((string)package["registryType"]!, (string)package["identifier"]!,
            (string)package["version"]!, (string)package["transport"]!["type"]!));
        Assert.Equal("mcp", (string)Assert.Single(package["packageArguments"]!.AsArray())!["value"]!);
        var remote = Assert.Single(entry["remotes"]!.AsArray())!;
        Assert.Equal("streamable-http", (string)remote["type"]!);
        Assert.EndsWith("/mcp", (string)remote["url"]!, StringComparison.Ordinal);
    }

    private string[] Files() => [.. Directory.EnumerateFiles(content.Data, "*", SearchOption.AllDirectories)
        .Select(file => $"{file} {new FileInfo(file).Length} {File.GetLastWriteTimeUtc(file):O}").Order(StringComparer.Ordinal)];
}
