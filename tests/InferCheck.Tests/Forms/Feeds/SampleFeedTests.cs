using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

/// <summary>Feeds over content that can be edited: what they look like, and what of them must never change.</summary>
public sealed class SampleFeedTests
{
    private const string History = "history:\n  - { on: 2026-06-12, topic: training, from: opt-out, to: opt-in, note: The terms were changed., material: " +
        "true }\n";

    [Theory]
    [InlineData("/providers/sample/changes.atom", "feed.atom")]
    [InlineData("/watch/other+sample/all.ics", "calendar.ics")]
    [InlineData("/badge/sample.svg?topic=training", "badge.svg")]
    public async Task A_feed_reads_like_this(string address, string golden)
    {
        using var content = new SampleContent();
        await using var site = await HostedSite.StartAsync(content, "--Site:BaseUrl", "https://infercheck.example");
        Golden.Equal(await site.Client.GetStringAsync(address), "tests", "InferCheck.Tests", "Golden", golden);
    }

    [Fact]
    public async Task The_last_day_of_all_can_stand_in_a_calendar()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "conditions: [the paid plan is used]", "conditions: [the contract runs until 31 December 9999]");
        content.Replace("providers/other.md", "retired: 2026-05-01", "retired: 9999-12-31");
        Assert.Equal("", content.Report());
        await using var site = await HostedSite.StartAsync(content);
        var calendar = ParsedCalendar.Read(await site.Client.GetByteArrayAsync("/watch/all/all.ics"));
        var last = calendar.Events.Where(item => item["DTSTART;VALUE=DATE"] == "99991231").ToList();
        Assert.Equal(2, last.Count);
        Assert.All(last, item => Assert.False(item.ContainsKey("DTEND;VALUE=DATE")));
    }

    [Fact]
    public void An_entry_is_known_again_whatever_is_edited_later()
    {
        using var content = new SampleContent();
        var before = Keys(content);
        content.Replace("providers/sample.md", "note: The terms were changed.", "note: The terms of June changed this.");
        content.Replace("providers/sample.md", "name: Sample API", "name: Sample Platform");
        content.Replace("providers/sample.md", "material: true }\n",
            "material: true }\n  - { on: 2026-06-12, topic: training, from: opt-in, to: never, note: And once more., material: true }\n");
        var after = Keys(content);
        Assert.Equal(before, after.Intersect(before));
        Assert.Equal(["change/sample/2026-06-12/training/2"], after.Except(before));
    }

    [Fact]
    public void The_same_on_another_day_is_no_second_of_the_day()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", History, History
            + "  - { on: 2026-06-14, topic: training, from: opt-in, to: never, note: Once more., material: true }\n");
        content.Replace("providers/sample.md", "kind: review }\n", "kind: review }\n  - { on: 2026-06-14, by: reader, kind: review }\n");
        string[] named = ["change/sample/2026-06-12/training", "change/sample/2026-06-14/training", "reading/sample/2026-06-13/review",
            "reading/sample/2026-06-14/review"];
        Assert.Equal(named, Keys(content).Where(key => key.Contains("sample", StringComparison.Ordinal) && !key.EndsWith("draft", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_topic_is_due_when_its_earliest_claim_is()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "  - topic: certifications",
            "  - { topic: retention, status: not-stated, applies_to: [batch], summary: S., searched: [https://example.com/terms], read: 2026-03-01 }\n  - " +
            "topic: certifications");
        using var baked = Bake(content);
        var due = Assert.Single(baked.Store.Feeds.Dates(new FeedSelection { Topics = ["retention"] }), date => date.Kind == FeedKinds.Recheck);
        var read = new DateOnly(2026, 3, 1);
        Assert.Equal((read.AddDays(baked.Store.Vocabulary.FindTopic("retention")!.RecheckDays), read), (due.FallsOn, due.StampedOn));
    }

    [Fact]
    public void A_quote_is_shown_until_a_later_change_has_overtaken_it()
    {
        using var content = new SampleContent();
        Assert.Equal("We do not train on your data unless you agree.", Changes(content).Single().Quote);
        content.Replace("providers/sample.md", History, History
            + "  - { on: 2026-06-14, topic: training, from: opt-in, to: never, note: Once more., material: true }\n");
        Assert.All(Changes(content), change => Assert.Null(change.Quote));
        content.Replace("providers/sample.md", "value: opt-in", "value: never");
        Assert.Equal([true, false], Changes(content).Select(change => change.Quote is not null));
    }

    [Fact]
    public void Silence_and_contradiction_are_changes_too()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", History, History
            + "  - { on: 2026-06-14, topic: data-residency, from: eu-only, to: conflicting, note: The help page says otherwise., material: true }\n");
        Assert.Equal("Data is stored in Germany.", Changes(content)[0].Quote);
    }

    [Fact]
    public void A_topic_chosen_leaves_out_what_names_no_topic()
    {
        using var content = new SampleContent();
        using var baked = Bake(content);
        Assert.Equal(["change", "reading"], baked.Store.Feeds.Events(new FeedSelection(), 99).Select(item => item.Kind).Distinct().Order());
        Assert.Equal(["change"], baked.Store.Feeds.Events(new FeedSelection { Topics = ["training"] }, 99).Select(item => item.Kind));
        Assert.Empty(baked.Store.Feeds.Events(new FeedSelection { Topics = ["dpa"] }, 99));
        Assert.All(baked.Store.Feeds.Events(new FeedSelection { Providers = ["other"] }, 99), item => Assert.Equal("other", item.ProviderSlug));
    }

    private static List<string> Keys(SampleContent content)
    {
        using var baked = Bake(content);
        return [.. baked.Store.Feeds.Events(new FeedSelection { WithImmaterial = true }, 99).Select(item => item.Key).Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<FeedEventRow> Changes(SampleContent content)
    {
        using var baked = Bake(content);
        return [.. baked.Store.Feeds.Events(new FeedSelection(), 99).Where(item => item.Kind == FeedKinds.Change)];
    }

    private static BakedContent Bake(SampleContent content) => new(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
}
