using AngleSharp.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Chains;

/// <summary>The picture of a chain names at every hop whose terms hold and who the customer is, and marks the link the table finds weakest.</summary>
[Collection(SiteCollection.Name)]
public sealed class WayTests(SiteFixture site)
{
    [Theory]
    [InlineData("/chain/?via=eden-ai,amazon-bedrock&upstream=anthropic", "eden-ai", "amazon-bedrock", "anthropic")]
    [InlineData("/chain/?via=openrouter&upstream=openai", "openrouter", "openai")]
    public async Task The_boxes_are_the_hops_in_their_order(string address, params string[] hops)
    {
        var page = await site.PageAsync(address);
        PictureRules.Hold(page);
        Assert.Equal(hops, page.QuerySelectorAll(".way > [data-way]").Select(box => box.GetAttribute("data-way")));
        Assert.Equal("You", page.QuerySelector(".way > li")!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll(".way > [data-way]"), box => Assert.NotNull(box.QuerySelector("svg.arrow")));
    }

    [Theory]
    [InlineData("/chain/?via=eden-ai,amazon-bedrock&upstream=anthropic")]
    [InlineData("/chain/?via=sap-generative-ai-hub,azure-openai&upstream=openai")]
    [InlineData("/chain/?via=openrouter&upstream=deepseek")]
    public async Task The_weakest_link_is_the_one_the_table_names_most(string address)
    {
        var page = await site.PageAsync(address);
        var hops = page.QuerySelectorAll("ol.chain > li").Length;
        var weak = page.QuerySelectorAll("#weakest ~ table tbody tr:not(#seat)")
            .Select(row => row.QuerySelectorAll(".weak:not(.stated)").Select(link => link.GetAttribute("data-hop")!).ToList())
            .Where(row => row.Count < hops).SelectMany(row => row).CountBy(hop => hop).ToDictionary();
        Assert.Equal(weak.Where(hop => hop.Value == weak.Values.Max()).Select(hop => hop.Key).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".way .weakest").Select(box => box.ParentElement!.GetAttribute("data-way")!).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll(".way .weakest"), box => Assert.StartsWith(
            $"{weak[box.ParentElement!.GetAttribute("data-way")!]} topic", box.QuerySelector(".worst dd")!.TextContent, StringComparison.Ordinal));
    }

    /// <summary>Behind a company outside the EEA, terms for customers in the EU are not those that hold.</summary>
    [Fact]
    public async Task Terms_and_customer_are_those_of_the_hop()
    {
        var page = await site.PageAsync("/chain/?via=openrouter&upstream=openai");
        Assert.Equal(["OpenRouter, Inc., United States", "You"], Says(page, "openrouter"));
        Assert.Equal(["open here: named to customers in the EU only", "OpenRouter, Inc., United States"], Says(page, "openai"));
    }

    [Fact]
    public async Task One_hop_alone_is_no_way() => Assert.Empty((await site.PageAsync("/chain/?via=openrouter")).QuerySelectorAll(".way"));

    private static IEnumerable<string> Says(IParentNode page, string hop) =>
        page.QuerySelectorAll($".way [data-way={hop}] dl > div:not(.worst) dd").Take(2).Select(said => said.TextContent);
}
