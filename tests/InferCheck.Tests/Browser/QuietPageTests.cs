using System.Text.Json;
using InferCheck.Tests.Support;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class QuietPageTests(SiteFixture site, BrowserFixture browser)
{
    private const int MostRequests = 5;

    /// <summary>
    /// A piece may end inside a word, and a font that comes while nothing is painted yet is wider by a hair: either takes one word, or one fact of a row, to
    /// another line. Whatever else is pushed aside moves more: a line of text that something comes before, a hundredth.
    /// </summary>
    private const double OneWord = 0.005;

    /// <summary>How much moved, and what.</summary>
    private const string LayoutShift = """
        () => new Promise(done => {
          const shift = { sum: 0, moved: [] };
          const box = rect => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
          new PerformanceObserver(list => list.getEntries().forEach(entry => {
            shift.sum += entry.value;
            entry.sources.forEach(source => shift.moved.push(
              `${source.node?.nodeName} "${source.node?.textContent?.trim().slice(0, 60)}": ${box(source.previousRect)} → ${box(source.currentRect)}`));
          })).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(JSON.stringify(shift)), 200);
        })
        """;

    /// <summary>What reaches furthest.</summary>
    private const string Widest = """
        () => {
          const reach = (item) => item.getBoundingClientRect().right;
          return [...document.querySelectorAll('body *')].reduce((one, other) => reach(other) > reach(one) ? other : one).outerHTML.slice(0, 300);
        }
        """;

    private const string IsPainted = "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public async Task A_page_asks_for_little_stays_in_place_and_fits(string address) =>
        await Task.WhenAll(Screen.Widths.Select(screen => HoldAsync(address, screen)));

    /// <summary>
    /// On a slow line a page comes in many pieces, and what is being read must not be pushed aside by the next one. Whoever waits for the end of it can read
    /// its beginning.
    /// </summary>
    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public async Task A_page_shows_its_beginning_before_its_end_has_come_and_stays_in_place_on_a_slow_line(string address) =>
        await Task.WhenAll(Screen.Ends.Select(screen => ArriveSlowlyAsync(address, screen)));

    private async Task ArriveSlowlyAsync(string address, Screen screen)
    {
        var beginningSeen = new TaskCompletionSource();
        await using var line = await SlowLine.StartAsync(site.Client, beginningSeen.Task);
        await using var visit = await browser.OpenAsync(line.Address, screen);
        await visit.Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await visit.Page.WaitForFunctionAsync(IsPainted);
        Assert.Equal("loading", await visit.Page.EvaluateAsync<string>("() => document.readyState"));
        beginningSeen.SetResult();
        await visit.Page.WaitForLoadStateAsync(LoadState.Load);
        await Stays(visit, address, screen);
    }

    private async Task HoldAsync(string address, Screen screen)
    {
        await using var visit = await browser.OpenAsync(site.Address, screen);
        await visit.Page.GotoAsync(address);
        await Stays(visit, address, screen);
        await Fits(visit, address, screen);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
        await Fits(visit, address, screen);
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Foreign);
        Assert.InRange(visit.Requests.Count, 1, MostRequests);
    }

    private static async Task Stays(Visit visit, string address, Screen screen)
    {
        var shift = JsonSerializer.Deserialize<Shift>(await visit.Page.EvaluateAsync<string>(LayoutShift), JsonSerializerOptions.Web)!;
        Assert.True(shift.Sum <= OneWord, $"{address} moves by {shift.Sum} on {screen}:\n{string.Join('\n', shift.Moved)}");
    }

    /// <summary>Folded up or unfolded, nothing is wider than the window.</summary>
    private static async Task Fits(Visit visit, string address, Screen screen)
    {
        var tooWide = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(tooWide <= 0, $"{address} is {tooWide} px too wide on {screen}: {await visit.Page.EvaluateAsync<string>(Widest)}");
    }

    private sealed record Shift
    {
        public double Sum { get; init; }

        public IReadOnlyList<string> Moved { get; init; } = [];
    }
}
