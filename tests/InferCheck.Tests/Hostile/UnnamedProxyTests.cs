using System.Net;
using InferCheck.Tests.Site.Steady;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Hostile;

/// <summary>A proxy on the machine itself that nobody named switches the limit off for all the world, and that is said.</summary>
public sealed class UnnamedProxyTests : IDisposable
{
    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task It_is_warned_of_once()
    {
        var lines = await LinesAsync([], "X-Forwarded-For");
        Assert.Contains("Site__Proxies__0=127.0.0.1", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Via")]
    [InlineData("Forwarded")]
    public async Task However_it_gives_itself_away(string header) => Assert.Single(await LinesAsync([], header));

    [Fact]
    public async Task Who_named_it_is_not_bothered() => Assert.Empty(await LinesAsync(["--Site:Proxies:0", "127.0.0.1"], "X-Forwarded-For"));

    [Fact]
    public async Task Who_comes_from_the_machine_itself_is_no_proxy() => Assert.Empty(await LinesAsync([], "X-Other"));

    private async Task<List<string>> LinesAsync(string[] arguments, string header)
    {
        await using var site = await HostedSite.StartAsync(content, [.. arguments, CollectedLog.Switch, "Warning"]);
        using var log = new CollectedLog();
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        for (var number = 0; number < 5; number++)
        {
            using var answer = await site.Client.AskAsync(HttpMethod.Get, $"/no/{number}/", (header, "203.0.113.5"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        return [.. log.Lines];
    }
}
