using System.Net;
using AngleSharp.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>Profiles over claims that are known.</summary>
public sealed class ProfileTests(SampleSiteFixture fixture) : IClassFixture<SampleSiteFixture>
{
    private readonly HostedSite site = fixture.Site;

    [Fact]
    public async Task A_retired_service_says_so_before_its_name()
    {
        var page = await site.PageAsync("/providers/other/");
        var notice = Assert.Single(page.QuerySelectorAll("main .notice"));
        Assert.Contains("2026-05-01", notice.TextContent, StringComparison.Ordinal);
        Assert.True(notice.CompareDocumentPosition(page.QuerySelector("h1")!).HasFlag(DocumentPositions.Following));
        Assert.Empty((await site.PageAsync("/providers/sample/")).QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task Every_claim_has_an_anchor_and_its_quote_word_for_word()
    {
        var page = await site.PageAsync("/providers/sample/");
        foreach (var topic in new[] { "legal-entity", "training", "retention", "certifications", "dpa", "data-residency" })
        {
            Assert.NotNull(page.QuerySelector($"article#{topic}"));
        }

        var quotes = page.QuerySelectorAll("#training .part:not(.reply) blockquote");
        Assert.Equal(["We do not train on your data unless you agree.", "未经您的同意，我们不会使用您的数据进行训练。"], quotes.Select(quote => quote.TextContent.Trim()));
        Assert.Equal("zh", quotes[1].GetAttribute("lang"));
        Assert.Contains("Without your consent", page.QuerySelector("#training")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the paid plan is used", page.QuerySelector("#training")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("feedback", page.QuerySelector("#training")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_the_label_stands_what_it_follows_from_and_whether_a_second_reader_signed()
    {
        var signed = (await site.PageAsync("/providers/sample/")).QuerySelector(".verdict:has(.tier-neutral) > .small.soft")!;
        Assert.StartsWith("Computed from this directory’s reading of the documents.", signed.TextContent, StringComparison.Ordinal);
        Assert.Equal("/methodology/#labels", signed.QuerySelector("a")!.GetAttribute("href"));
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "  - { on: 2026-06-13, by: reader, kind: review }\n", "");
        await using var draft = await HostedSite.StartAsync(content);
        Assert.Contains("a draft that no second reader has signed", (await draft.PageAsync("/providers/sample/"))
            .QuerySelector(".verdict > .small.soft")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a draft that no second reader has signed", await draft.Client.GetStringAsync("/providers/sample.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_nobody_looked_up_is_called_that_on_every_page()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "headquarters: DE\n", "");
        await using var seatless = await HostedSite.StartAsync(content);
        var profile = await seatless.PageAsync("/providers/sample/");
        Assert.Equal("Not looked at yet", profile.QuerySelector(".facts a[href='#seat'] .mark.m-none")!.TextContent);
        Assert.Equal("Not looked at yet", profile.QuerySelector("#seat .mark")!.TextContent);
        Assert.Contains("Country of the seat: Not looked at yet", await seatless.Client.GetStringAsync("/providers/sample.md"), StringComparison.Ordinal);
        Assert.Contains("Country of the seat: Not looked at yet", (await seatless.PageAsync("/compare/?p=sample&p=other")).Body!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"not-stated\"", (await seatless.Client.GetStringAsync("/providers/sample.json"))
            .Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DE", "m-met", "Germany, in the EEA")]
    [InlineData("JP", "m-met", "Japan, adequacy decision")]
    [InlineData("US", "m-if", "United States, adequacy decision with conditions")]
    [InlineData("CN", "m-not", "China, no adequacy decision")]
    public async Task The_seat_and_what_was_decided_about_its_country_stand_beside_the_name_and_lead_to_more(string country, string mark, string words)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "headquarters: DE\n", $"headquarters: {country}\n");
        await using var seated = await HostedSite.StartAsync(content);
        var page = await seated.PageAsync("/providers/sample/");
        Assert.Equal(words, page.QuerySelector($".facts a[href='#seat'] .{mark}")!.TextContent);
        Assert.NotNull(page.QuerySelector("#who ~ article#seat, section:has(#who) article#seat"));
        Assert.Contains($"Country of the seat: {words}", await seated.Client.GetStringAsync("/providers/sample.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample", "What the documents of Sample API say, with quotes, links and dates: Contracting entity, Data residency, Training on your data, " +
        "Retention. Last read 2026-06-12.")]
    [InlineData("other", "What is known about Other API, and what its documents leave open.")]
    public async Task A_profile_is_described_by_the_topics_it_answers(string slug, string description)
    {
        var page = await site.PageAsync($"/providers/{slug}/");
        Assert.Equal(description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("ai-draft", "draft by an AI, no second reader yet")]
    [InlineData("reader", "draft, no second reader yet")]
    public async Task A_draft_says_who_wrote_it_on_the_page_in_the_twin_and_on_the_paper(string writer, string words)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "  - { on: 2026-06-13, by: reader, kind: review }\n", "");
        content.Replace("providers/sample.md", "by: ai-draft", $"by: {writer}");
        await using var drafted = await HostedSite.StartAsync(content);
        foreach (var address in new[] { "/providers/sample/", "/providers/sample.md", "/providers/sample/paper.md" })
        {
            Assert.Contains(words, await drafted.Client.GetStringAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_that_would_run_something_is_printed_and_not_linked()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "topic: dpa\n    status: not-stated\n",
            "topic: status-page\n    value: javascript:alert(1)\n    status: third-party\n");
        await using var stored = await HostedSite.StartAsync(content);
        foreach (var address in new[] { "/topics/status-page/", "/providers/sample/" })
        {
            var page = await stored.PageAsync(address);
            Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("javascript:alert(1)", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_provider_is_not_found_and_its_neighbours_are_named()
    {
        using var answer = await site.Client.GetAsync("/providers/sample-two/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/providers/sample/\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_machine_gets_an_honest_page_with_all_headers()
    {
        await using var broken = await HostedSite.StartSampleAsync();
        broken.Content.Store.Release();
        File.Move(broken.Content.Path, broken.Content.Path + ".gone");
        using var answer = await broken.Client.GetAsync("/providers/sample/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        SecurityHeaderAssert.AllPresent(answer);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<h1>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", text, StringComparison.OrdinalIgnoreCase);
    }
}
