using System.Text;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

[Collection(SiteCollection.Name)]
public sealed class CalendarTests(SiteFixture fixture)
{
    [Fact]
    public async Task The_calendar_of_everything_is_a_valid_calendar()
    {
        var calendar = ParsedCalendar.Read(await fixture.Client.GetByteArrayAsync("/watch/all/all.ics"));
        Assert.Equal("2.0", calendar.Head["VERSION"]);
        Assert.NotEmpty(calendar.Head["PRODID"]);
        Assert.True(calendar.Events.Count > 500);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(item => item["UID"]).Distinct().Count());
        Assert.All(calendar.Events, item =>
        {
            Assert.Matches(@"^\d{8}T\d{6}Z$", item["DTSTAMP"]);
            Assert.Matches(@"^\d{8}$", item["DTSTART;VALUE=DATE"]);
            Assert.True(string.CompareOrdinal(item["DTSTART;VALUE=DATE"], item["DTEND;VALUE=DATE"]) < 0);
            Assert.NotEmpty(item["SUMMARY"]);
            Assert.True(Uri.TryCreate(item["URL"], UriKind.Absolute, out _));
        });
    }

    [Fact]
    public async Task A_claim_is_due_as_many_days_after_its_reading_as_its_topic_says()
    {
        var calendar = ParsedCalendar.Read(await fixture.Client.GetByteArrayAsync("/watch/deepseek/training.ics"));
        var due = calendar.Events.Single(item => item["UID"].StartsWith("recheck/deepseek/training@", StringComparison.Ordinal));
        var store = fixture.Site.Content.Store;
        var read = store.Providers.Find("deepseek")!.Claims.Where(claim => claim.Topic == "training").Min(claim => DateOnly.Parse(claim.LastRead!, null));
        Assert.Equal(read.AddDays(store.Vocabulary.FindTopic("training")!.RecheckDays).ToString("yyyyMMdd", null), due["DTSTART;VALUE=DATE"]);
    }

    [Fact]
    public async Task A_retirement_belongs_to_every_topic()
    {
        var retired = fixture.Site.Content.Store.Providers.All().First(provider => provider.Retired is not null);
        var calendar = ParsedCalendar.Read(await fixture.Client.GetByteArrayAsync($"/watch/{retired.Slug}/status-page.ics"));
        var end = Assert.Single(calendar.Events, item => item["UID"].StartsWith("retired/", StringComparison.Ordinal));
        Assert.Equal(retired.Retired!.Replace("-", "", StringComparison.Ordinal), end["DTSTART;VALUE=DATE"]);
        Assert.DoesNotContain(calendar.Events, item => item["UID"].StartsWith("recheck/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_ahead_that_a_claim_names_and_a_policy_not_yet_in_force_are_told()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "summary: Kept for checks on abuse, then deleted.",
            "summary: Kept for checks on abuse, then deleted; from 1 December 2026 after 7 days, decided on 2026-01-05.");
        content.Replace("providers/sample.md", "document: contract\n        dated: 2026-02-10\n        read: 2026-06-12\n  - topic: certifications",
            "document: contract\n        dated: 2027-01-01\n        read: 2026-06-12\n  - topic: certifications");
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        var dates = baked.Store.Feeds.Dates(new FeedSelection { Topics = ["retention"] });
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(dates, date => date.Kind == FeedKinds.Named).FallsOn);
        Assert.Equal(new DateOnly(2027, 1, 1), Assert.Single(dates, date => date.Kind == FeedKinds.InForce).FallsOn);
    }

    [Theory]
    [InlineData("Effective December 1, 2026.", "2026-12-01")]
    [InlineData("From 2026-12-01 and again 2 December 2026", "2026-12-01 2026-12-02")]
    [InlineData("On 31 February 2027 or 12 2027", "")]
    [InlineData("Version 1.2026-12-011", "")]
    [InlineData("Decided on 2026-01-05", "")]
    public void Days_ahead_are_found_in_text(string text, string days)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "summary: Kept for checks on abuse, then deleted.", $"summary: {text}");
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        var named = baked.Store.Feeds.Dates(new FeedSelection()).Where(date => date.Kind == FeedKinds.Named);
        Assert.Equal(days, string.Join(' ', named.Select(date => date.FallsOn.ToString("yyyy-MM-dd", null))));
    }

    [Fact]
    public void A_period_begins_on_its_first_day_and_ends_on_its_last()
    {
        using var content = new SampleContent();
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        var dates = baked.Store.Feeds.Dates(new FeedSelection { Kinds = [FeedKinds.Begins, FeedKinds.Ends] });
        Assert.Equal([("begins/sample/retention/2026-02-10", new DateOnly(2026, 2, 10)), ("ends/sample/retention/2027-02-28", new DateOnly(2027, 2, 28))],
            dates.Select(date => (date.Key, date.FallsOn)));
        Assert.All(dates, date => Assert.Equal(["limited"], date.Values));
    }

    [Fact]
    public void Two_claims_of_a_topic_that_end_on_a_day_are_one_line_with_the_values_of_both()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "  - topic: certifications\n    value: [iso27001, soc2]\n",
            "  - topic: certifications\n    applies_to: batch\n    value: [c5]\n    until: 2027-02-28\n    scope: platform\n    status: vendor-statement\n"
            + "    summary: Told on the phone.\n    evidence:\n"
            + "      - { note: A call., source: https://example.com/call, document: help, dated: undated, read: 2026-06-12 }\n"
            + "  - topic: certifications\n    value: [iso27001, soc2]\n    until: 2027-02\n");
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        var end = Assert.Single(baked.Store.Feeds.Dates(new FeedSelection { Topics = ["certifications"], Kinds = [FeedKinds.Ends] }));
        Assert.Equal(["c5", "iso27001", "soc2"], end.Values.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/watch/all/all.ics?kind=law&kind=readings", "/watch/all/all.ics?kind=readings&kind=law")]
    [InlineData("/watch/all/all.ics?kind=rumours", "/watch/all/all.ics")]
    [InlineData("/watch/all/all.ics?kind=law&kind=models&kind=documents&kind=announced&kind=validity&kind=readings", "/watch/all/all.ics")]
    [InlineData("/watch/openai/all.ics?kind=law&x=1", "/watch/openai/all.ics?kind=law")]
    public async Task Sorts_of_days_have_one_address(string asked, string address)
    {
        using var answer = await fixture.Client.GetAsync(asked);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_law_stands_in_the_calendar_of_all_and_where_it_is_asked_for()
    {
        var laws = fixture.Site.Content.Store.Vocabulary.Dates;
        Assert.NotEmpty(laws);
        Assert.Equal(laws.Count, await LawsAsync("/watch/all/all.ics"));
        Assert.Equal(0, await LawsAsync("/watch/openai/all.ics"));
        Assert.Equal(laws.Count, await LawsAsync("/watch/openai/all.ics?kind=law"));
        Assert.Equal(laws.Count(law => law.Topics.Contains("ai-act")), await LawsAsync("/watch/all/ai-act.ics"));
        Assert.Equal(0, await LawsAsync("/watch/all/payments.ics"));

        async Task<int> LawsAsync(string address) => ParsedCalendar.Read(await fixture.Client.GetByteArrayAsync(address)).Events
            .Count(item => item["UID"].StartsWith("legal/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_sorts_that_were_asked_for_are_told()
    {
        var calendar = ParsedCalendar.Read(await fixture.Client.GetByteArrayAsync("/watch/openai/all.ics?kind=readings"));
        Assert.NotEmpty(calendar.Events);
        Assert.All(calendar.Events, item => Assert.StartsWith("recheck/openai/", item["UID"], StringComparison.Ordinal));
    }

    [Fact]
    public void Long_lines_are_folded_between_characters()
    {
        var lines = new CalendarLines();
        lines.AddText("SUMMARY", string.Concat(Enumerable.Repeat("ß漢😀;,\\\n", 30)));
        var folded = lines.ToString().Split("\r\n")[..^1];
        Assert.All(folded, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.Equal("SUMMARY:" + string.Concat(Enumerable.Repeat("ß漢😀\\;\\,\\\\\\n", 30)), lines.ToString().Replace("\r\n ", "", StringComparison.Ordinal)
            .TrimEnd());
    }
}
