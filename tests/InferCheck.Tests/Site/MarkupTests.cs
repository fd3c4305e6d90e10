using AngleSharp.Html.Parser;
using InferCheck.Tests.Browser;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class MarkupTests(SiteFixture site)
{
    [Fact]
    public async Task No_page_has_what_the_checker_of_the_W3C_once_found()
    {
        List<string> broken = [];
        foreach (var address in SiteFiles.Pages.Concat(new KindsOfPage().Select(row => row.Data)).Distinct())
        {
            var page = new HtmlParser().ParseDocument(await (await site.Client.GetAsync(address)).Content.ReadAsStringAsync());
            broken.AddRange(MarkupRules.Broken(page).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [InlineData("<a href='/'>a<text> </text></a>", "<text> is no element of HTML")]
    [InlineData("<link rel=expect href='#end' blocking=render>", "holds the page back")]
    [InlineData("<link rel=icon href='data:image/svg+xml,<svg viewBox=\"0 0 1 1\"/>'>", "blanks in data:")]
    [InlineData("<table><colgroup><col></colgroup><thead><tr><th><h2>a</h2></table>", "<h2> in a table's head")]
    [InlineData("<section id=met><p>a</section>", "<section id=\"met\" class=\"\"> has no heading")]
    [InlineData("<table><colgroup><col></colgroup><caption>prices</caption><thead><tr><th>a<th>b</table>", "the columns named before prices")]
    public void Each_of_it_would_be_found(string markup, string expected) =>
        Assert.Contains(expected, Assert.Single(MarkupRules.Broken(new HtmlParser().ParseDocument("<!doctype html>" + markup))), StringComparison.Ordinal);
}
