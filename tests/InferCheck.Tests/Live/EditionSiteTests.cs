using System.Net;
using AngleSharp.Html.Dom;
using InferCheck.Content;
using InferCheck.History;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Tests.History;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace InferCheck.Tests.Live;

/// <summary>The site as it stood: every page from the content of its day, and none of it in another day's.</summary>
public sealed class EditionSiteTests : IAsyncLifetime
{
    private static readonly DateOnly Day = KeptDays.First;
    private static readonly string On = KeptDays.Path(Day);

    private readonly SampleContent content = new();
    private EditionFolder folder = null!;
    private HostedSite site = null!;

    private EditionShelf Shelf => site.Services.GetRequiredService<EditionShelf>();

    public async ValueTask InitializeAsync()
    {
        folder = new EditionFolder(content.Beside("kept"));
        KeptDays.Keep(content, folder, Day, "Earlier API");
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task Whoever_is_too_early_is_told_to_come_again_and_then_sees_the_day()
    {
        using var early = await site.Client.GetAsync(On + "/providers/sample/");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (early.StatusCode, early.Header("Retry-After")));
        Assert.Contains("being prepared", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await Shelf.ReadyAsync(Day));
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/"));
        Assert.Equal("Sample API", await HeadingAsync("/providers/sample/"));
    }

    [Fact]
    public async Task A_page_of_another_day_says_so_and_leads_back()
    {
        await Shelf.ReadyAsync(Day);
        var page = await site.PageAsync(On + "/providers/sample/");
        var stood = page.QuerySelector(".stood")!;
        Assert.Contains("As it stood on 2026-03-01.", stood.TextContent, StringComparison.Ordinal);
        Assert.Contains(folder.All()[0].Version, stood.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/providers/sample/", "/changes/?p=sample&since=2026-03-01"], stood.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.EndsWith(On + "/providers/sample/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Where(link => !OnceOnly.Holds(link)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(On, link, StringComparison.Ordinal));
        Assert.Empty((await site.PageAsync("/providers/sample/")).QuerySelectorAll(".stood, meta[name=robots]"));
    }

    [Fact]
    public async Task Every_page_of_the_site_stands_on_that_day()
    {
        await Shelf.ReadyAsync(Day);
        var store = site.Services.GetRequiredService<ContentSource>().State.Content.Store;
        foreach (var (path, _) in SiteAddresses.All(store, site.Services.GetRequiredService<ShownPages>()))
        {
            using var now = await site.Client.GetAsync(path);
            using var then = await site.Client.GetAsync(On + path);
            Assert.Equal((path, now.StatusCode), (path, then.StatusCode));
        }
    }

    [Fact]
    public async Task A_day_between_leads_to_the_one_before_and_a_day_before_all_to_the_list()
    {
        using var between = await site.Client.GetAsync("/on/2026-03-09/faq/");
        Assert.Equal((HttpStatusCode.Found, On + "/faq/"), (between.StatusCode, between.Headers.Location?.OriginalString));
        using var before = await site.Client.GetAsync("/on/2026-02-28/faq/");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        using var chosen = await site.Client.GetAsync("/editions/?day=2026-03-09");
        Assert.Equal("/on/2026-03-09/", chosen.Headers.Location?.OriginalString);
        var list = await site.PageAsync("/editions/");
        Assert.Equal([On + "/"], list.QuerySelectorAll(".editions tbody th a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Only_so_many_are_open_and_all_can_be_asked_for()
    {
        var days = Enumerable.Range(1, EditionShelf.MostOpen + 2).Select(Day.AddDays).ToList();
        days.ForEach(day => KeptDays.Keep(content, folder, day, $"API of {day.DayNumber}"));
        await RestartAsync();
        for (var round = 0; round < 2; round++)
        {
            foreach (var day in days)
            {
                Assert.Null(await Shelf.ReadyAsync(day));
                Assert.Equal($"API of {day.DayNumber}", await HeadingAsync(KeptDays.Path(day) + $"/providers/sample/?round={round}"));
                Assert.InRange(Shelf.Open, 1, EditionShelf.MostOpen);
            }
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_shown()
    {
        var broken = Day.AddDays(1);
        var files = EditionFolder.Files(content.Folder).ToDictionary();
        files["providers/sample.md"] = "---\nname: [\n---\n"u8.ToArray();
        folder.Keep(broken, files);
        await RestartAsync();
        Assert.Equal(DayFault.Unreadable, (await Shelf.ReadyAsync(broken))?.Kind);
        using var answer = await site.Client.GetAsync(KeptDays.Path(broken) + "/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("providers/sample.md", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await Shelf.ReadyAsync(Day));
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/"));
    }

    [Fact]
    public async Task A_reload_leaves_old_days_alone_and_they_leave_nothing_in_it()
    {
        await Shelf.ReadyAsync(Day);
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/"));
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        await site.Services.GetRequiredService<ContentKeeper>().ReloadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Renamed API", await HeadingAsync("/providers/sample/"));
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/"));
    }

    [Fact]
    public async Task A_database_of_an_old_day_that_was_damaged_is_made_again()
    {
        await Shelf.ReadyAsync(Day);
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/"));
        var (open, _) = Shelf.Enter(Day);
        await File.WriteAllBytesAsync(open!.Store.Path, [], TestContext.Current.CancellationToken);
        open.Leave();
        using var broken = await site.Client.GetAsync(On + "/providers/other/");
        Assert.Contains(broken.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable });
        Assert.Null(await Shelf.ReadyAsync(Day));
        Assert.Equal("Earlier API", await HeadingAsync(On + "/providers/sample/?again"));
    }

    [Fact]
    public async Task What_is_served_is_kept_and_a_fault_is_not()
    {
        var clock = new HandClock();
        var keeping = new EditionKeeping(site.Services.GetRequiredService<ContentSource>(), site.Services.GetRequiredService<ContentBakery>(), Shelf, clock,
            site.Services.GetRequiredService<IHostEnvironment>(), NullLogger<EditionKeeping>.Instance);
        keeping.Keep();
        var first = ContentVersion.Of(content.Folder);
        Assert.Equal((new DateOnly(2026, 12, 1), first), (Shelf.Editions[^1].Day, Shelf.Editions[^1].Version));
        content.Write("providers/other.md", "---\nname: [\n---\n");
        await ReloadAsync();
        clock.Advance(TimeSpan.FromDays(1));
        keeping.Keep();
        Assert.Equal(first, Shelf.Editions[^1].Version);
        content.Write("providers/other.md", SampleTexts.OtherProvider + "\nMore.\n");
        await ReloadAsync();
        keeping.Keep();
        Assert.Equal((new DateOnly(2026, 12, 2), ContentVersion.Of(content.Folder)), (Shelf.Editions[^1].Day, Shelf.Editions[^1].Version));
    }

    [Fact]
    public async Task A_paper_names_where_its_content_can_be_looked_up()
    {
        folder.Keep(Day.AddDays(5), EditionFolder.Files(content.Folder));
        await RestartAsync();
        var paper = await site.PageAsync("/providers/sample/paper/");
        Assert.Contains("/on/2026-03-06/providers/sample/paper/", paper.Body!.TextContent, StringComparison.Ordinal);
        await Shelf.ReadyAsync(Day);
        Assert.DoesNotContain("/on/2026-03-01/on/", (await site.PageAsync(On + "/providers/sample/paper/")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task StartAsync() => site = await HostedSite.StartLiveAsync(content, "--Site:Editions", folder.Folder);

    private async Task RestartAsync()
    {
        await site.DisposeAsync();
        await StartAsync();
    }

    private Task ReloadAsync() => site.Services.GetRequiredService<ContentKeeper>().ReloadAsync(TestContext.Current.CancellationToken);

    private async Task<string> HeadingAsync(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        return page.QuerySelector("h1")!.TextContent;
    }
}
