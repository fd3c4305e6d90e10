using System.Net;
using AngleSharp.Dom;
using InferCheck.Site.Live;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Features.Calendar;

/// <summary>The page of days, on days of the test's choosing: what is near, what comes later, what is overdue, and an address to follow.</summary>
public sealed class CalendarPageTests : IDisposable
{
    private readonly SampleContent content = new();

    [Theory]
    [InlineData("/calendar/?p=sample&p=other", "/calendar/?p=other&p=sample")]
    [InlineData("/calendar/?p=nobody&kind=rumours", "/calendar/")]
    [InlineData("/calendar/?kind=law&kind=readings", "/calendar/?kind=readings&kind=law")]
    [InlineData("/calendar/?kind=law&p=sample", "/calendar/?p=sample&kind=law")]
    [InlineData("/calendar/?kind=readings&kind=validity&kind=announced&kind=documents&kind=models&kind=law", "/calendar/")]
    public async Task A_question_has_one_address(string asked, string canonical)
    {
        await using var site = await OnAsync("2026-06-20");
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task What_falls_on_the_thirtieth_day_is_near_and_on_the_day_after_it_is_not()
    {
        await using var near = await OnAsync("2026-09-10");
        await using var far = await OnAsync("2026-09-09");
        Assert.Equal(["2026-10-10"], Days(await near.PageAsync("/calendar/"), "#next"));
        Assert.Equal([], Days(await far.PageAsync("/calendar/"), "#next"));
        Assert.Contains("2026-10", Texts(await far.PageAsync("/calendar/"), "h3[id^=m-]"));
    }

    [Fact]
    public async Task Today_is_not_over()
    {
        await using var site = await OnAsync("2026-10-10");
        var page = await site.PageAsync("/calendar/");
        Assert.Equal(["2026-10-10"], Days(page, "#next"));
        Assert.Null(page.GetElementById("overdue"));
    }

    [Fact]
    public async Task What_is_due_soon_is_counted_by_sort()
    {
        await using var site = await OnAsync("2026-06-20");
        var page = await site.PageAsync("/calendar/");
        Assert.Equal("one legal date", Section(page, "#next").QuerySelector("header p")!.TextContent);
        await using var later = await OnAsync("2027-02-25");
        Assert.Equal("one period of validity begins or ends, one legal date",
            Section(await later.PageAsync("/calendar/"), "#next").QuerySelector("header p")!.TextContent);
    }

    [Fact]
    public async Task The_overdue_is_folded_into_numbers_and_named_where_a_provider_is_chosen()
    {
        await using var site = await OnAsync("2026-12-10");
        var all = Section(await site.PageAsync("/calendar/"), "#overdue");
        Assert.Equal("4 claims to be read again, of one provider", all.QuerySelector("details:not([open]) summary")!.TextContent);
        Assert.Equal("4", all.QuerySelector("li .num")!.TextContent);
        var chosen = Section(await site.PageAsync("/calendar/?p=sample"), "#overdue");
        Assert.Contains("Retention", chosen.QuerySelector("li .num")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_past_its_last_day_is_told()
    {
        await using var last = await OnAsync("2027-02-28");
        await using var after = await OnAsync("2027-03-01");
        Assert.Equal([], Days(await last.PageAsync("/calendar/"), "#overdue"));
        Assert.Equal(["2027-02-28"], Days(await after.PageAsync("/calendar/"), "#overdue"));
    }

    [Fact]
    public async Task A_legal_date_stands_with_its_words_or_with_the_word_that_nobody_read_them()
    {
        await using var site = await OnAsync("2026-06-20");
        var page = await site.PageAsync("/calendar/");
        var link = Section(page, "#next").QuerySelector("a")!;
        var law = page.GetElementById(link.GetAttribute("href")!.Split('#')[1])!;
        Assert.Equal("This law shall apply from 1 July 2026.", law.QuerySelector("blockquote")!.TextContent);
        Assert.Equal("https://law.example.com/sample", law.QuerySelector("figcaption a")!.GetAttribute("href"));
        var unread = page.GetElementById("law-unread-law")!;
        Assert.Null(unread.QuerySelector("blockquote"));
        Assert.Contains("were not read", unread.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Laws_are_left_out_where_providers_are_chosen_unless_they_are_asked_for()
    {
        await using var site = await OnAsync("2026-06-20");
        Assert.Null((await site.PageAsync("/calendar/?p=sample")).GetElementById("laws"));
        Assert.NotNull((await site.PageAsync("/calendar/?p=sample&kind=law")).GetElementById("laws"));
        Assert.Null((await site.PageAsync("/calendar/?kind=readings")).GetElementById("laws"));
    }

    [Theory]
    [InlineData("/calendar/", "/watch/all/all.ics")]
    [InlineData("/calendar/?p=sample&kind=readings&kind=law", "/watch/sample/all.ics?kind=readings&kind=law")]
    public async Task A_question_has_a_file_to_follow_that_tells_the_same(string address, string file)
    {
        await using var site = await OnAsync("2026-06-20");
        var page = await site.PageAsync(address);
        Assert.Equal(file, new Uri(page.QuerySelector("dl.copy code")!.TextContent).PathAndQuery);
        var calendar = ParsedCalendar.Read(await site.Client.GetByteArrayAsync(file));
        var legal = calendar.Events.Count(item => item["UID"].StartsWith("legal/", StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("article[id^=law-]").Length, legal);
    }

    [Fact]
    public async Task A_question_is_for_readers_and_the_page_for_all()
    {
        await using var site = await OnAsync("2026-06-20");
        Assert.Null((await site.PageAsync("/calendar/")).QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.NotNull((await site.PageAsync("/calendar/?kind=law")).QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Contains("/calendar/", (await site.PageAsync("/changes/")).QuerySelectorAll(".hero a").Select(link => link.GetAttribute("href")));
    }

    public void Dispose() => content.Dispose();

    private static IElement Section(IParentNode page, string heading) => page.QuerySelector($"section:has({heading})")!;

    private static IEnumerable<string> Days(IParentNode page, string heading) =>
        page.QuerySelector($"section:has({heading})") is { } section ? Texts(section, ".dates > li > time") : [];

    private static IEnumerable<string> Texts(IParentNode part, string selector) => part.QuerySelectorAll(selector).Select(item => item.TextContent.Trim());

    private Task<HostedSite> OnAsync(string day) =>
        HostedSite.StartAsync(content, services => services.AddSingleton<TimeProvider>(new ContentClock(DateOnly.Parse(day, null))));
}
