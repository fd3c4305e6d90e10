using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class QuietPageTests(SiteFixture site, BrowserFixture browser)
{
    private const int MostRequests = 3;

    private const string LayoutShift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 200);
        })
        """;

    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public async Task A_page_asks_for_little_stays_in_place_and_fits(string address) =>
        await Task.WhenAll(Screen.All.Select(screen => HoldAsync(address, screen)));

    /// <summary>On a slow line a page comes in many pieces, and what is being read must not be pushed aside by the next one.</summary>
    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public async Task A_page_stays_in_place_on_a_slow_line(string address) =>
        await Task.WhenAll(Screen.Widths.Select(screen => ArriveSlowlyAsync(address, screen)));

    private async Task ArriveSlowlyAsync(string address, Screen screen)
    {
        await using var line = await SlowLine.StartAsync(site.Client);
        await using var visit = await browser.OpenAsync(line.Address, screen);
        await visit.Page.GotoAsync(address);
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>(LayoutShift));
    }

    private async Task HoldAsync(string address, Screen screen)
    {
        await using var visit = await browser.OpenAsync(site.Address, screen);
        await visit.Page.GotoAsync(address);
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>(LayoutShift));
        await Fits(visit, address, screen);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
        await Fits(visit, address, screen);
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Foreign);
        Assert.InRange(visit.Requests.Count, 1, MostRequests);
    }

    /// <summary>Folded up or unfolded, nothing is wider than the window.</summary>
    private static async Task Fits(Visit visit, string address, Screen screen)
    {
        var tooWide = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(tooWide <= 0, $"{address} is {tooWide} px too wide on {screen}");
    }
}
