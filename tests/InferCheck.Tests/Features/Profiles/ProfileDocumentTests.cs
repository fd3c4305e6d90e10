using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>What a profile rests on stands above its claims once, and each quote once.</summary>
[Collection(SiteCollection.Name)]
public sealed class ProfileDocumentTests(SiteFixture site)
{
    [Fact]
    public async Task The_table_beside_the_time_line_is_that_of_the_sources()
    {
        foreach (var (profile, page) in await PagesAsync())
        {
            var rows = page.QuerySelectorAll(".lines tbody tr").ToDictionary(row => row.QuerySelector("th a")!.GetAttribute("href")!);
            Assert.Equal(profile.AllEvidence.Select(item => item.Source).Distinct().Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
            foreach (var uses in profile.AllEvidence.GroupBy(item => item.Source))
            {
                var row = rows[uses.Key];
                var dates = uses.Select(item => item.Dated).Where(date => date != PartialDate.Undated).Distinct().ToList();
                Assert.All(dates.DefaultIfEmpty("undated"), date => Assert.Contains(date, row.Children[2].TextContent, StringComparison.Ordinal));
                Assert.Equal(uses.Max(item => item.Read), row.Children[3].TextContent);
                Assert.Equal(dates.Count, row.QuerySelectorAll("circle").Length);
                Assert.Equal(dates.Count == 0, row.QuerySelector(".dash") is not null);
                Assert.Single(row.QuerySelectorAll(".now"));
            }
        }
    }

    [Fact]
    public async Task The_newest_document_stands_first_and_what_bears_no_date_last()
    {
        foreach (var (_, page) in await PagesAsync())
        {
            var dates = page.QuerySelectorAll(".lines tbody tr")
                .Select(row => PartialDate.Parse(row.Children[2].FirstChild!.TextContent.Split(',')[0].Trim())?.Latest).ToList();
            Assert.Equal(dates.OrderByDescending(date => date ?? DateOnly.MinValue), dates);
        }
    }

    [Fact]
    public async Task What_was_over_a_year_old_when_it_was_read_says_so_in_words()
    {
        var old = 0;
        foreach (var (profile, page) in await PagesAsync())
        {
            foreach (var row in page.QuerySelectorAll(".lines tbody tr").Where(row => row.QuerySelector("circle.old") is not null))
            {
                Assert.Matches("^[0-9]+ years? old when read$", row.QuerySelector("b.age")!.TextContent);
                old++;
            }

            Assert.Equal(profile.AllEvidence.Any(item => DocumentAge.Years(item.Dated, item.Read) is not null), page.QuerySelector("#sources") is not null
                && page.QuerySelectorAll("figcaption .age, .lines .age").Length > 0);
        }

        Assert.NotEqual(0, old);
    }

    /// <summary>A number leads from a second use to the words themselves.</summary>
    [Fact]
    public async Task Every_quote_stands_once_and_a_second_use_points_back_to_it()
    {
        var again = 0;
        foreach (var (profile, page) in await PagesAsync())
        {
            var figures = page.QuerySelectorAll("figure.quote[id]");
            Assert.Equal(Enumerable.Range(1, figures.Length).Select(number => $"q{number}"), figures.Select(figure => figure.Id));
            var quoted = profile.AllEvidence.Where(item => item.Quote is not null).Select(item => (item.Quote, item.Source, item.Dated, item.Read));
            Assert.Equal(quoted.Distinct().Count(), figures.Length);
            foreach (var pointer in page.QuerySelectorAll(".again:has(q)"))
            {
                var quote = page.QuerySelector($"{pointer.QuerySelector("a")!.GetAttribute("href")} blockquote")!.TextContent;
                Assert.StartsWith(pointer.QuerySelector("q")!.TextContent.TrimEnd('…'), quote, StringComparison.Ordinal);
                Assert.True(pointer.CompareDocumentPosition(page.QuerySelector(pointer.QuerySelector("a")!.GetAttribute("href")!)!)
                    .HasFlag(DocumentPositions.Preceding));
                again++;
            }
        }

        Assert.NotEqual(0, again);
    }

    /// <summary>What holds for all quotes stands above them, and beneath each only what tells it from others.</summary>
    [Fact]
    public async Task The_day_of_reading_and_the_machine_are_told_once_where_they_are_the_same()
    {
        await using var sample = await HostedSite.StartSampleAsync();
        var page = await sample.PageAsync("/providers/sample/");
        var above = page.QuerySelector("section:has(#sources) header p")!.TextContent;
        Assert.Contains("all read on 2026-06-12", above, StringComparison.Ordinal);
        Assert.Contains("second reading on 2026-06-13", above, StringComparison.Ordinal);
        Assert.Contains("never checked by machine", above, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("figcaption"), caption => caption.TextContent.Contains("read 2026", StringComparison.Ordinal)
            || caption.TextContent.Contains("never checked", StringComparison.Ordinal));
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "dated: 2025-01-30\n        read: 2026-06-12", "dated: 2025-01-30\n        read: 2026-06-11");
        await using var twice = await HostedSite.StartAsync(content);
        var other = await twice.PageAsync("/providers/sample/");
        Assert.Contains("read between 2026-06-11 and 2026-06-12", other.QuerySelector("section:has(#sources) header p")!.TextContent, StringComparison.Ordinal);
        Assert.All(other.QuerySelectorAll("main figcaption"), caption => Assert.Contains("read 2026-06-1", caption.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("azure-openai")]
    [InlineData("mistral")]
    [InlineData("lighton")]
    [InlineData("aleph-alpha")]
    [InlineData("github-models")]
    public async Task The_page_keeps_the_rules_of_all_pages_and_its_strip_leads_to_its_parts(string slug)
    {
        var page = await site.PageAsync($"/providers/{slug}/");
        PageRules.Hold(page);
        Assert.Empty(MarkupRules.Broken(page));
        Assert.Equal(page.QuerySelectorAll("main section > h2[id], main section > header > h2[id]").Select(heading => heading.Id)
            .Where(id => id is not ("follow" or "related")), page.QuerySelectorAll(".strip a").Select(link => link.GetAttribute("href")![1..]));
    }

    private async Task<IReadOnlyList<(Profile Profile, IHtmlDocument Page)>> PagesAsync()
    {
        var store = site.Site.Content.Store;
        var slugs = new[] { "openai", "azure-openai", "mistral", "deepseek", "lighton", "github-models", "amazon-bedrock" };
        return [.. await Task.WhenAll(slugs.Select(async slug => (store.Providers.Find(slug)!, await site.PageAsync($"/providers/{slug}/"))))];
    }
}
