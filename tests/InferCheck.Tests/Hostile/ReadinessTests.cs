using System.Net;
using InferCheck.Site.Host;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Whether the site is ready can be asked by anybody, as often as they like.</summary>
public sealed class ReadinessTests : IDisposable
{
    private readonly StandingClock clock = new();
    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task The_content_is_read_once_a_second_however_often_it_is_asked_for()
    {
        await using var site = await HostedSite.StartAsync(content);
        var readiness = new Readiness(clock);
        var reads = 0;
        for (var number = 0; number < 1_000; number++)
        {
            clock.Passed += TimeSpan.FromMilliseconds(5);
            Assert.Equal(7, readiness.Providers(site.Content.Store, () =>
            {
                reads++;
                return 7;
            }));
        }

        Assert.Equal(5, reads);
    }

    [Fact]
    public async Task What_cannot_be_read_is_looked_at_again()
    {
        await using var site = await HostedSite.StartAsync(content);
        var readiness = new Readiness(clock);
        Assert.Throws<IOException>(() => readiness.Providers(site.Content.Store, () => throw new IOException("gone")));
        Assert.Equal(2, readiness.Providers(site.Content.Store, () => 2));
    }

    [Fact]
    public async Task New_content_is_read_at_once()
    {
        await using var site = await HostedSite.StartAsync(content);
        await using var other = await HostedSite.StartAsync(content);
        var readiness = new Readiness(clock);
        Assert.Equal(1, readiness.Providers(site.Content.Store, () => 1));
        Assert.Equal(2, readiness.Providers(other.Content.Store, () => 2));
    }

    [Fact]
    public async Task A_damaged_file_is_noticed_by_the_next_second()
    {
        await using var site = await HostedSite.StartAsync(content, clock.Set);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/readyz")).StatusCode);
        site.Content.Store.Release();
        File.WriteAllText(site.Content.Path, "this is no database");
        clock.Passed += TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Client.GetAsync("/readyz")).StatusCode);
    }

    /// <summary>Whoever watches over the site asks from the machine itself, and must never be told to wait.</summary>
    [Fact]
    public async Task A_machine_that_asks_is_never_refused()
    {
        await using var site = await HostedSite.StartAsync(content, FixedCost.Of(1_000), "--Site:Proxies:0", "127.0.0.1", "--Site:Limits:WorkAtOnce", "1");
        await site.Client.GetAsync("/no/");
        foreach (var address in new[] { "/readyz", "/healthz" })
        {
            for (var number = 0; number < 20; number++)
            {
                Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(address)).StatusCode);
            }
        }
    }
}
