using System.Net;
using AngleSharp.Dom;
using InferCheck.Model;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Companies;

/// <summary>Who relies on whom is told alike by profiles, pages of companies, the filter, the API and the twin.</summary>
[Collection(SiteCollection.Name)]
public sealed class CompanyTests(SiteFixture site)
{
    private const string Company = "amazon-web-services";

    private static readonly Catalog Real = RealContent.Catalog;

    private static readonly List<string> Users =
        [.. Real.Providers.Where(provider => provider.Subprocessors.Any(named => named.Company!.Value == Company)).Select(provider => provider.Slug).Order()];

    private static readonly List<string> Listed =
        [.. Real.Providers.Where(provider => provider.Subprocessors.Count > 0).Select(provider => provider.Slug).Order()];

    [Fact]
    public void At_least_fifteen_lists_were_read() => Assert.InRange(Listed.Count, 15, Real.Providers.Count);

    [Theory]
    [InlineData("/companies/")]
    [InlineData($"/companies/{Company}/")]
    public async Task The_page_keeps_the_rules_of_all_pages(string address) => PageRules.Hold(await site.PageAsync(address));

    [Fact]
    public async Task The_page_names_every_provider_that_names_it_with_the_line_of_its_list()
    {
        var rows = (await site.PageAsync($"/companies/{Company}/")).QuerySelectorAll("tr[data-provider]");
        Assert.Equal(Users, rows.Select(row => row.GetAttribute("data-provider")!).Distinct().Order());
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll("figure.quote")));
    }

    [Fact]
    public async Task The_list_begins_with_the_company_most_providers_name()
    {
        var rows = (await site.PageAsync("/companies/")).QuerySelectorAll("tbody tr");
        var counts = rows.Select(row => int.Parse(row.QuerySelector("td.num")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(Real.Providers.SelectMany(provider => provider.Subprocessors).Select(named => named.Company!.Value).Distinct().Count(), rows.Length);
    }

    /// <summary>Where no list was read it is not known, and that is a list of its own.</summary>
    [Fact]
    public async Task The_filter_tells_users_from_others_and_from_unread_lists()
    {
        var page = await site.PageAsync($"/?uses={Company}");
        Assert.Equal(Users, Slugs(page, "#met"));
        Assert.Equal(Listed.Except(Users), Slugs(page, "#not-met"));
        Assert.Equal($"{Real.Providers.Count - Listed.Count} of {Real.Providers.Count}", page.QuerySelector("#not-read header .num")!.TextContent);
    }

    [Fact]
    public async Task A_profile_lists_them_and_so_do_its_twins()
    {
        var slug = Users[0];
        var named = Real.Providers.Single(provider => provider.Slug == slug).Subprocessors;
        var page = await site.PageAsync($"/providers/{slug}/");
        Assert.Equal(named.Select(company => company.Name!.Value),
            page.QuerySelectorAll("#named-subprocessors ~ ul summary b").Select(name => name.TextContent));
        Assert.NotNull(page.QuerySelector($"#named-subprocessors ~ ul a[href='/companies/{Company}/']"));
        var json = await site.Client.JsonAsync($"/providers/{slug}.json");
        Assert.Equal(named.Count, json["subprocessors"]!.AsArray().Count);
        Assert.Contains(named[0].Evidence[0].Source!.Value, await site.Client.GetStringAsync($"/providers/{slug}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/companies/nobody/")]
    [InlineData("/companies/amazon/")]
    public async Task A_company_nobody_names_has_no_page(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<string> Slugs(IParentNode page, string list) =>
        page.QuerySelectorAll($"{list} [data-provider]").Select(row => row.GetAttribute("data-provider")!).Distinct().Order();
}
