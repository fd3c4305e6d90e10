using System.Text.Json;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class StructuredDataTests(SiteFixture site)
{
    public static TheoryData<string> Pages => [.. SiteFiles.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_says_what_it_is(string address)
    {
        var page = await site.PageAsync(address);
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(new Uri(site.Address, address).ToString(), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        foreach (var property in new[] { "og:title", "og:description", "og:url", "og:type", "og:image", "og:image:alt" })
        {
            Assert.NotEmpty(page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "");
        }

        Assert.NotEmpty(page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(Blocks(page), block => Assert.Equal("https://schema.org", block.GetProperty("@context").GetString()));
    }

    [Theory]
    [InlineData("/", "Dataset")]
    [InlineData("/providers/", "ItemList")]
    [InlineData("/providers/openai/", "BreadcrumbList")]
    [InlineData("/models/deepseek-r1/", "BreadcrumbList", "ItemList")]
    [InlineData("/indexes/chinese-ai-apis/", "BreadcrumbList", "FAQPage")]
    [InlineData("/faq/", "FAQPage")]
    [InlineData("/faq/silence/", "FAQPage", "BreadcrumbList")]
    public async Task Machines_are_told_in_their_words(string address, params string[] types) =>
        Assert.Equal(types.Order(), Blocks(await site.PageAsync(address)).Select(block => block.GetProperty("@type").GetString()).Order());

    [Fact]
    public async Task A_filtered_index_is_kept_out_of_search_engines_and_named_by_the_whole_one()
    {
        var page = await site.PageAsync("/?preset=never-trains");
        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(site.Address.ToString(), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Null((await site.PageAsync("/")).QuerySelector("meta[name=robots]"));
    }

    private static IReadOnlyList<JsonElement> Blocks(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonSerializer.Deserialize<JsonElement>(script.TextContent))];
}
