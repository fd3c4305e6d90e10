using System.Net;
using InferCheck.Tests.Quotes.Archives;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Documents;

/// <summary>What archives have seen, on the page of a document, in the list, and at the quotes of a profile.</summary>
public sealed class DocumentPageTests : IDisposable
{
    private const string Page = "/documents/example-com-terms/";

    private readonly ReplayedContent content = new();

    [Fact]
    public async Task A_quote_that_stands_says_since_when_and_leads_to_its_past()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Made.Version("2024-03-01", ReplayedContent.Terms() + "\nOne more sentence.");
        await using var site = await ReplayedAsync();

        var links = (await site.PageAsync("/providers/sample/")).QuerySelectorAll("figcaption a");
        var link = links.First(item => item.TextContent.Contains("wording", StringComparison.Ordinal));
        Assert.Equal("in this wording since at least 2024-01-05", link.TextContent);
        var past = await site.PageAsync(Page);
        Assert.NotNull(past.GetElementById(link.GetAttribute("href")!.Split('#')[1]));
        Assert.Contains("All of them stand in the newest one.", past.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_and_went_is_told_with_its_passage()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-02-05", ReplayedContent.Terms());
        content.Made.Version("2024-03-05", ReplayedContent.Terms("Inputs are deleted after 90 days."));
        await using var site = await ReplayedAsync();

        var page = await site.PageAsync(Page);
        Assert.Contains("gone by 2024-03-05", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["60", "30"], page.QuerySelectorAll(".passage del").Select(item => item.TextContent.Trim()));
        Assert.Equal(["30", "90"], page.QuerySelectorAll(".passage ins").Select(item => item.TextContent.Trim()));
        Assert.Contains("since 2024-02-05, gone by 2024-03-05", (await site.PageAsync("/providers/sample/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_versions_lead_to_the_archive_and_name_it()
    {
        var commit = content.Made.Version("2024-01-05", ReplayedContent.Terms());
        await using var site = await ReplayedAsync();

        var page = await site.PageAsync(Page);
        var links = page.QuerySelectorAll(".recorded a").Select(item => item.GetAttribute("href"));
        Assert.Contains($"https://github.com/example/example-terms/blob/{commit}/Terms.md", links);
        Assert.Contains("Example contributors, licence CC0-1.0", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_what_is_on_record_and_counts_the_rest()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        await using var site = await ReplayedAsync();

        var list = await site.PageAsync("/documents/");
        Assert.Equal(Page, Assert.Single(list.QuerySelectorAll(".documents tbody th a")).GetAttribute("href"));
        Assert.NotEmpty(list.QuerySelectorAll(".columns li"));
    }

    [Fact]
    public async Task The_page_of_changes_tells_what_touched_our_quotes_and_folds_the_rest()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-02-05", ReplayedContent.Terms());
        content.Made.Version("2024-03-05", ReplayedContent.Terms() + "\nOne more sentence.");
        content.Made.Version("2024-04-05", ReplayedContent.Terms("Inputs are deleted after 90 days."));
        await using var site = await ReplayedAsync();

        var page = await site.PageAsync("/changes/");
        Assert.Equal(["2024-04-05", "2024-02-05"], page.QuerySelectorAll(".reworded time").Select(item => item.TextContent));
        Assert.Equal(["one of our quotes is gone", "one of our quotes stands since"],
            page.QuerySelectorAll(".reworded li").Select(item => item.LastElementChild!.TextContent));
        Assert.Equal(["2024-03-05"], page.QuerySelectorAll("#documents ~ details time, section:has(#documents) details time").Select(item => item.TextContent));
        Assert.All(page.QuerySelectorAll(".reworded a"), link => Assert.Equal(Page, link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_profile_draws_the_days_on_which_its_documents_were_reworded()
    {
        content.Made.Version("2026-04-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2026-05-05", ReplayedContent.Terms());
        await using var site = await ReplayedAsync();
        Assert.Single((await site.PageAsync("/providers/sample/")).QuerySelectorAll("svg .tick"));
    }

    [Fact]
    public async Task Without_an_archive_nothing_is_said_of_a_past()
    {
        using var sample = new SampleContent();
        await using var site = await HostedSite.StartAsync(sample);
        Assert.DoesNotContain("wording since", (await site.PageAsync("/providers/sample/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/documents/")).QuerySelectorAll(".documents"));
        using var answer = await site.Client.GetAsync(Page);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public void Dispose() => content.Dispose();

    private Task<HostedSite> ReplayedAsync()
    {
        content.Learn();
        return HostedSite.StartAsync(content.Sample);
    }
}
