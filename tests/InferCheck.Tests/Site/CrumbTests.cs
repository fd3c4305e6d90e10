using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>A page below the first says where it stands.</summary>
[Collection(SiteCollection.Name)]
public sealed class CrumbTests(SiteFixture site)
{
    [Theory]
    [InlineData("/compare/")]
    [InlineData("/chain/")]
    [InlineData("/changes/")]
    [InlineData("/topics/")]
    [InlineData("/companies/")]
    [InlineData("/providers/")]
    [InlineData("/indexes/")]
    [InlineData("/faq/")]
    [InlineData("/quality/")]
    [InlineData("/methodology/")]
    [InlineData("/data/")]
    [InlineData("/developers/")]
    [InlineData("/about/")]
    [InlineData("/?training=never")]
    public async Task Every_second_page_says_where_it_stands(string address)
    {
        var crumb = Assert.Single((await site.PageAsync(address)).QuerySelectorAll("nav.crumb"));
        Assert.NotEmpty(crumb.GetAttribute("aria-label") ?? "");
        Assert.NotEmpty(crumb.QuerySelectorAll("a"));
    }
}
