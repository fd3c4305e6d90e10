using System.Text.Json;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>`/providers/` is a page of its own: everybody by name, under what they sell.</summary>
[Collection(SiteCollection.Name)]
public sealed class AllProvidersTests(SiteFixture site)
{
    [Fact]
    public async Task Everybody_stands_in_it_once_by_name()
    {
        var page = await site.PageAsync("/providers/");
        PageRules.Hold(page);
        Assert.Equal(SiteFiles.Providers,
            page.QuerySelectorAll("[data-provider]").Select(row => row.GetAttribute("data-provider")!).Order(StringComparer.Ordinal));
        var places = site.Site.Content.Store.Providers.All().ToDictionary(provider => provider.Slug, provider => (provider.Id, provider.Kind));
        foreach (var list in page.QuerySelectorAll("section.group"))
        {
            var rows = list.QuerySelectorAll("[data-provider]").Select(row => places[row.GetAttribute("data-provider")!]).ToList();
            Assert.All(rows, row => Assert.Equal(list.Id, row.Kind));
            Assert.Equal(rows.Order(), rows);
        }
    }

    [Fact]
    public async Task Machines_are_given_the_list_with_its_addresses()
    {
        var page = await site.PageAsync("/providers/");
        var list = JsonSerializer.Deserialize<JsonElement>(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent);
        var items = list.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal("ItemList", list.GetProperty("@type").GetString());
        Assert.Equal(Enumerable.Range(1, SiteFiles.Providers.Count()), items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.Contains(items, item => item.GetProperty("url").GetString() == new Uri(site.Address, "/providers/openai/").ToString());
    }
}
