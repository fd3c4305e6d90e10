using System.Net;
using System.Text;
using InferCheck.Site.Live;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>Models ask within the same allowance as programs, and a change of the content breaks no answer.</summary>
public sealed class McpWorkTests : IDisposable
{
    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_claims","arguments":{"provider":"sample"}}}""")]
    public async Task Who_asks_for_too_much_is_told_to_wait(string question)
    {
        // Here the head of an answer is sent first: what comes before it and what comes after it is charged apart.
        await using var site = await HostedSite.StartAsync(
            content, FixedCost.Of(1_000), "--Site:Proxies:0", "127.0.0.1", "--Site:Limits:WorkAtOnce", "2500", "--Site:Limits:WorkPerSecond", "1");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, question, "203.0.113.5"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, question, "203.0.113.5"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, question, "203.0.113.5"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, question, "198.51.100.7"));
    }

    [Fact]
    public async Task Each_of_many_answers_is_from_one_content_while_it_changes()
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var keeper = site.Services.GetRequiredService<ContentKeeper>();
        var seen = new HashSet<(string, string)>();
        for (var round = 0; round < 4; round++)
        {
            var asked = Enumerable.Range(0, 12).Select(_ => AskAsync(site)).ToList();
            content.Replace("providers/sample.md", round == 0 ? "name: Sample API" : $"name: Name {round - 1}", $"name: Name {round}");
            await keeper.ReloadAsync(TestContext.Current.CancellationToken);
            seen.UnionWith(await Task.WhenAll(asked));
        }

        seen.Add(await AskAsync(site));
        Assert.Equal(seen.Count, seen.Select(pair => pair.Item1).Distinct().Count());
        Assert.Contains(seen, pair => pair.Item2 == "Name 3");
    }

    [Fact]
    public async Task A_database_taken_away_is_made_anew_for_the_next_call()
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var file = Assert.Single(Directory.GetFiles(content.Data, "*.db"));
        await File.WriteAllBytesAsync(file, new byte[100_000], TestContext.Current.CancellationToken);
        await using var client = await McpClients.OverHttpAsync(site.Address);
        await Until.TrueAsync(async () => (await client.AskAsync("get_claims", ("provider", "sample"))).IsError is not true);
    }

    private static async Task<(string, string)> AskAsync(HostedSite site)
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var answer = await client.DataAsync("get_claims", ("provider", "sample"));
        return ((string)answer["content_version"]!, (string)answer["provider"]!["name"]!);
    }

    private static async Task<HttpStatusCode> StatusAsync(HostedSite site, string question, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp");
        request.Content = new StringContent(question, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", from);
        using var answer = await site.Client.SendAsync(request);
        await answer.Content.ReadAsStringAsync();
        return answer.StatusCode;
    }
}
