using System.Globalization;
using AngleSharp.Html.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

[Collection(SiteCollection.Name)]
public sealed class FacetCountTests(SiteFixture site)
{
    [Fact]
    public async Task The_number_beside_a_facet_is_what_ticking_it_returns() => await Counts_are_kept("/");

    [Fact]
    public async Task It_still_is_when_something_else_is_asked_already() => await Counts_are_kept("/?training=never,opt-in");

    [Fact]
    public async Task It_still_is_when_conditions_do_not_count() => await Counts_are_kept("/?only-if=no");

    /// <summary>Labels are among the facets, so that a supposed label is held to the list of those who have it.</summary>
    [Theory]
    [InlineData("/?suppose=no-dpf,silence-is-no")]
    [InlineData("/?without=microsoft")]
    public async Task It_still_is_when_something_is_supposed(string address) => await Counts_are_kept(address);

    [Theory]
    [InlineData("/?dpa=published&suppose=silence-is-no&without=amazon-web-services")]
    [InlineData("/")]
    [InlineData("/?training=never,opt-in")]
    [InlineData("/?kind=gateway&training=opt-out")]
    [InlineData("/?only-if=no&training=never")]
    [InlineData("/?preset=strict-eu&seat=DE,FR")]
    [InlineData("/?dpa=published&q=retention")]
    public async Task The_number_on_a_preset_is_what_pressing_it_returns(string asked)
    {
        var page = await site.PageAsync(asked);
        var presets = page.QuerySelectorAll(".ready li, .presets li")
            .Select(line => (Address: line.QuerySelector("a")!.GetAttribute("href")!, Count: Meeting(line.QuerySelector(".num")!.TextContent))).ToList();
        Assert.Equal(4, presets.Count);
        foreach (var (address, count) in presets.Where(preset => preset.Address.Contains("preset=", StringComparison.Ordinal)))
        {
            Assert.Equal($"{address}: {count}", $"{address}: {Returned(await site.PageAsync(address))}");
        }
    }

    private async Task Counts_are_kept(string address)
    {
        var page = await site.PageAsync(address);
        var asked = address.Contains('?', StringComparison.Ordinal) ? address[2..] : "";
        foreach (var box in page.QuerySelectorAll("form.facets input[type=checkbox]").Cast<IHtmlInputElement>()
            .Where(box => box.Name is not ("only-if" or "suppose" or "without") && !asked.StartsWith(box.Name + "=", StringComparison.Ordinal)))
        {
            var pairs = new[] { asked, $"{box.Name}={box.Value}" }.Where(pair => pair.Length > 0).Order(StringComparer.Ordinal);
            var ticked = "/?" + string.Join('&', pairs);
            var promised = Number(box.ParentElement!.QuerySelector(".num")!.TextContent);
            Assert.Equal($"{ticked}: {promised}", $"{ticked}: {Returned(await site.PageAsync(ticked))}");
        }
    }

    /// <summary>Those that meet it, with or without conditions.</summary>
    private static int Returned(IHtmlDocument page) => page.QuerySelectorAll("#met [data-provider], #only-if [data-provider]").Length;

    /// <summary>A line of the front page tells those with conditions apart: “7 of 133 meet it, 2 with conditions”.</summary>
    private static int Meeting(string text) => text.Split(',').Sum(Number);

    private static int Number(string text) => int.Parse(text.Trim().Split(' ')[0], CultureInfo.InvariantCulture);
}
