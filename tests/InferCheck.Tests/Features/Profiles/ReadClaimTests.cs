using System.Text.Json;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>Who has read a claim is told wherever the claim is.</summary>
public sealed class ReadClaimTests
{
    private const string Doubt = "A program read it against its quotes on 2026-06-20: it does not say just what they say. Only paid plans are meant.";

    [Fact]
    public async Task A_doubt_stands_beside_the_claim_in_every_form_and_a_mark_where_there_is_little_room()
    {
        using var content = new SampleContent();
        content.Read("training", "stretched", "ai-second-reader", "Only paid plans are meant.");
        content.Read("retention", "carried", "Jane Reader");
        content.Read("retention", "carried", "John Reader");
        await using var site = await HostedSite.StartAsync(content);
        var profile = await site.PageAsync("/providers/sample/");
        Assert.Equal([Doubt], profile.QuerySelectorAll("#training .read.doubt").Select(line => line.TextContent));
        Assert.Equal(new[] { "Jane", "John" }.Select(name => $"{name} Reader read it against its sources on 2026-06-20: they carry it."),
            profile.QuerySelectorAll("#retention .read.carried").Select(line => line.TextContent));
        Assert.Contains("1 claim by two persons, 1 claim doubted", profile.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        foreach (var address in new[]
        {
            "/providers/sample.md", "/providers/sample/paper/", "/providers/sample/paper.csv", "/compare/?p=sample&p=other",
        })
        {
            Assert.True((await site.Client.GetStringAsync(address)).Contains("Only paid plans are meant.", StringComparison.Ordinal), address);
        }

        var row = (await site.PageAsync("/")).QuerySelector("tr[data-provider=sample], tr:has(a[href='/providers/sample/'])")!;
        Assert.Contains("a reader doubts it", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("read by two persons", row.TextContent, StringComparison.Ordinal);
        var api = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/providers/sample/")).RootElement.GetProperty("items")[0];
        var claims = api.GetProperty("claims").EnumerateArray()
            .ToDictionary(claim => claim.GetProperty("topic").GetString()!);
        Assert.Equal(["doubted", "read-twice", "unread"],
            new[] { "training", "retention", "dpa" }.Select(topic => claims[topic].GetProperty("read_state").GetString()));
        Assert.Equal("stretched", claims["training"].GetProperty("readings")[0].GetProperty("verdict").GetString());
        Assert.Contains("Only paid plans are meant.", await site.Client.GetStringAsync("/data/readings.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_reading_says_what_changed_and_counts_no_more()
    {
        using var content = new SampleContent();
        content.Read("training", "carried", "Jane Reader");
        content.Replace("providers/sample.md", "value: opt-in", "value: opt-out");
        content.Replace("providers/sample.md", "unless you agree.", "unless you agree to it.");
        content.Replace("providers/sample.md", "material: true }\n",
            "material: true }\n  - { on: 2026-06-20, topic: training, from: opt-in, to: opt-out, note: New terms., material: true }\n");
        await using var site = await HostedSite.StartAsync(content);
        var profile = await site.PageAsync("/providers/sample/");
        Assert.Equal("Jane Reader read it against its sources on 2026-06-20: they carry it. "
            + "Changed since then: the value, what the value means, the quotes; the value on 2026-06-20.",
            profile.QuerySelector("#training .read.stale")!.TextContent);
        var quality = await site.PageAsync("/quality/");
        Assert.Equal(["1", "0", "0", "0", "0", "1"],
            quality.QuerySelectorAll("#readings ~ div tr[data-topic=training] td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task What_a_provider_answers_stands_beside_its_documents_and_changes_nothing()
    {
        await using var site = await HostedSite.StartSampleAsync();
        var profile = await site.PageAsync("/providers/sample/");
        var reply = profile.QuerySelector("#training .reply")!;
        Assert.Equal("Wir trainieren nicht mit Ihren Daten.", reply.QuerySelector("blockquote[lang=de]")!.TextContent);
        Assert.Equal("Privacy team, Sample GmbH, received 2026-06-14, by e-mail", reply.QuerySelector(".by")!.TextContent);
        Assert.Contains("We do not train on your data.", reply.TextContent, StringComparison.Ordinal);
        Assert.NotNull(profile.QuerySelector("#training .reading .mark"));
        Assert.Contains("Wir trainieren nicht mit Ihren Daten.", await site.Client.GetStringAsync("/providers/sample.md"), StringComparison.Ordinal);
        var read = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/providers/sample/")).RootElement.GetProperty("items")[0];
        Assert.Equal("e-mail", read.GetProperty("replies")[0].GetProperty("how").GetString());
    }

    [Fact]
    public async Task An_answer_on_what_nobody_has_read_yet_stands_there_and_the_topic_stays_unread()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "replies:\n  - topic: training", "replies:\n  - topic: payments");
        await using var site = await HostedSite.StartAsync(content);
        var profile = await site.PageAsync("/providers/sample/");
        Assert.Equal("not read yet", profile.QuerySelector("#payments .mark.m-none")!.TextContent);
        Assert.NotNull(profile.QuerySelector("#payments .reply"));
        Assert.Single(profile.QuerySelectorAll("#payments"));
    }
}
