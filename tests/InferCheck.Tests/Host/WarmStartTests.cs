using InferCheck.Site.Host;
using InferCheck.Site.Live;
using InferCheck.Site.Settings;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InferCheck.Tests.Host;

/// <summary>What the site asks itself at the start is what readers open first, and every page of it is there.</summary>
[Collection(SiteCollection.Name)]
public sealed class WarmStartTests(SiteFixture site)
{
    [Fact]
    public async Task Every_page_that_is_prepared_is_answered()
    {
        using var start = Start();
        foreach (var address in WarmStart.Addresses(site.Site.Content.Store).Order(StringComparer.Ordinal).Where((_, place) => place % 5 == 0))
        {
            Assert.Equal((address, 200), (address, await start.AskAsync(address, TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public void Every_kind_of_page_is_among_them_and_none_twice()
    {
        var addresses = WarmStart.Addresses(site.Site.Content.Store).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All(
            new[] { "/", "/?preset=", "/providers/", "/api/v1/providers/", "/compare/?p=", "/indexes/", "/faq/", "/changes/" },
            kind => Assert.Contains(addresses, address => address.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_ends_when_the_site_is_stopped()
    {
        using var start = Start();
        using var stopped = new CancellationTokenSource();
        await start.StartAsync(stopped.Token);
        await start.StopAsync(CancellationToken.None);
        Assert.True(start.ExecuteTask is { IsCompleted: true, IsFaulted: false });
    }

    private WarmStart Start()
    {
        var services = site.Site.Services;
        return new(
            services.GetRequiredService<Pipeline>(),
            services.GetRequiredService<ContentSource>(),
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<SiteSettings>(),
            NullLogger<WarmStart>.Instance);
    }
}
