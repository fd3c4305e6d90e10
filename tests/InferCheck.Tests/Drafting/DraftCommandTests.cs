using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Drafting;

/// <summary>The program as a user starts it, before documents and a model that stand on this machine.</summary>
public sealed class DraftCommandTests : IDisposable
{
    private const string Honest = $$"""
        {"document": "contract", "claims": [
          {"topic": "human-access", "value": "none", "summary": "Ruled out.", "quotes": ["Nobody of our staff may read what you send."]},
          {"topic": "retention", "value": "limited", "qualifier": "30 days", "summary": "Deleted after a month.", "quotes": ["{{DraftBench.Kept}}"]}]}
        """;

    private readonly SampleContent content = new();

    [Fact]
    public async Task A_new_profile_is_written_once_and_never_over_another()
    {
        await using var server = await ServerAsync();
        var run = Run(server, "fresh", "--document", server.Site.Url("/terms"));
        Assert.Equal((0, "claims: 2"), (run.ExitCode, $"claims: {Written().Split("- topic:").Length - 1}"));
        Assert.Contains("[1/1] http://127.0.0.1:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 documents read, 2 claims, 2 quotes; 0 things left out", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelServer.Key, run.Output + run.Errors + Written(), StringComparison.Ordinal);
        Assert.Contains("/robots.txt", server.Site.Asked);
        Assert.Contains(server.Site.Headers, headers => headers.Authorization == $"Bearer {ModelServer.Key}");

        var written = Written();
        var asked = server.Asked.Count;
        var again = Run(server, "new-one", "--document", server.Site.Url("/terms"), "--out", content.PathOf("providers/fresh.md"));
        Assert.Equal((2, asked, written), (again.ExitCode, server.Asked.Count, Written()));
        Assert.Contains("exists already", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_profile_lacks_is_printed_and_the_profile_stays()
    {
        await using var server = await ServerAsync();
        var before = await File.ReadAllTextAsync(content.PathOf("providers/sample.md"));
        var run = Run(server, "sample", "--document", server.Site.Url("/terms"));

        // The document is none of the provider's own, and retention was answered before.
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("# A draft for providers/sample.md.", run.Output, StringComparison.Ordinal);
        Assert.Contains("  - topic: human-access\n    value: \"none\"\n    status: third-party\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("retention", run.Output, StringComparison.Ordinal);
        Assert.Contains("a topic that was not asked for: `retention`", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(content.PathOf("providers/sample.md")));

        var file = content.Beside("addition.yaml");
        Assert.Equal(1, Run(server, "sample", "--document", server.Site.Url("/terms"), "--out", file).ExitCode);
        Assert.Equal(run.Output, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Only_the_topics_that_are_named_are_asked_about()
    {
        await using var server = await ServerAsync();
        Assert.Equal(1, Run(server, "fresh", "--topic", "human-access", "--document", server.Site.Url("/terms")).ExitCode);
        Assert.DoesNotContain("topic: retention", Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("\nretention: ", ModelServer.Text(server.Asked.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_stalls_ends_with_two_and_nothing_written()
    {
        await using var server = await ServerAsync();
        server.Instead = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var run = Run(server, "fresh", "--document", server.Site.Url("/terms"), "--most-minutes", "0.05");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(content.PathOf("providers")).Length);
    }

    [Fact]
    public async Task Without_a_claim_that_stands_nothing_is_written()
    {
        await using var server = await ServerAsync();
        server.Says = _ => "never mind";
        var run = Run(server, "fresh", "--document", server.Site.Url("/terms"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no claim stood; nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(content.PathOf("providers")).Length);
    }

    [Fact]
    public async Task What_robots_forbid_and_what_leads_into_a_private_network_is_not_read()
    {
        await using var server = await ServerAsync();
        server.Site.Bytes("/robots.txt", "User-agent: *\nDisallow: /terms\n"u8.ToArray(), "text/plain");
        Assert.Contains("robots.txt of 127.0.0.1 does not allow it", Run(server, "fresh", "--document", server.Site.Url("/terms")).Errors,
            StringComparison.Ordinal);
        var secret = server.Site.Url("/terms", "localhost").Replace("http:", "https:", StringComparison.Ordinal);
        Assert.Contains("which is not on the public internet", ProgramRun.With(Prepare, Arguments(server, "sample", "--document", secret)).Errors,
            StringComparison.Ordinal);
        Assert.Contains("error[private-source]", ProgramRun.With(Prepare, Arguments(server, "fresh", "--document", secret)).Errors,
            StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("Not_A_Slug", "--document", "https://example.com/terms")]
    [InlineData("fresh", "--document", "http://example.com/terms")]
    [InlineData("fresh", "--document", "terms.html")]
    [InlineData("fresh")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--topic", "moonlight")]
    [InlineData("sample", "--document", "https://example.com/terms", "--topic", "training")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--kind", "moon")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--name", "Sample API")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--most-tokens", "0")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--most-minutes", "soon")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--endpoint", "http://models.example/v1")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--endpoint", "ftp://models.example/v1")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--endpoint", "https://models.example/v1", "--key-from", "NO_SUCH_VARIABLE")]
    [InlineData("fresh", "--document", "https://example.com/terms", "--model", "a`b")]
    public async Task A_wrong_call_ends_with_two_and_asks_nobody(params string[] arguments)
    {
        await using var server = await ServerAsync();
        var run = ProgramRun.With(Prepare, Arguments(server, arguments));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
        Assert.Empty(server.Site.Asked);
        Assert.DoesNotContain(ModelServer.Key, run.Errors, StringComparison.Ordinal);
    }

    /// <summary>A client for models is much to load; who only looks for quotes never does.</summary>
    [UnixFact]
    public async Task No_other_command_loads_the_client()
    {
        await using var server = await ServerAsync();
        var (loaded, reached) = ("", new TaskCompletionSource());
        using var free = new CancellationTokenSource();
        server.Site.Map("/robots.txt", async context =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(free.Token, context.RequestAborted).Token)
                .ContinueWith(_ => { }, TaskScheduler.Default);
        });
        content.Replace("providers/sample.md", "https://example.com/terms", server.Site.Url("/terms"));
        ProgramRun.Of(
            id =>
            {
                Assert.True(reached.Task.Wait(Until.Patience));
                loaded = File.Exists($"/proc/{id}/maps") ? File.ReadAllText($"/proc/{id}/maps") : "System.CommandLine.dll";
                free.Cancel();
            },
            "verify", "sample", "--content", content.Folder, "--pause", "0", "--allow-private", "--timeout", "5");
        Assert.Contains("System.CommandLine.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenAI", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Extensions.AI", loaded, StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    private static async Task<ModelServer> ServerAsync()
    {
        var server = await ModelServer.StartAsync();
        server.Says = _ => Honest;
        server.Site.Html("/terms", $"<p>{DraftBench.Kept}</p><p>Nobody of our staff may read what you send.</p>");
        return server;
    }

    private static void Prepare(System.Diagnostics.ProcessStartInfo start) => start.Environment["INFERCHECK_AI_KEY"] = ModelServer.Key;

    private string Written() => File.ReadAllText(content.PathOf("providers/fresh.md"));

    private ProgramRun Run(ModelServer server, params string[] arguments) => ProgramRun.With(Prepare, [.. Arguments(server, arguments), "--allow-private"]);

    private string[] Arguments(ModelServer server, params string[] arguments) =>
    [
        "draft", "--content", content.Folder, .. arguments.Contains("--endpoint") ? Array.Empty<string>() : ["--endpoint", server.Endpoint.AbsoluteUri],
        .. arguments.Contains("--model") ? Array.Empty<string>() : ["--model", "fake-1"], .. arguments,
    ];
}
