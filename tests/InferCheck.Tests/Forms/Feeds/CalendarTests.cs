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
