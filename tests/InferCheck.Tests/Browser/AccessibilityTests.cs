using InferCheck.Tests.Export;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site, BrowserFixture browser, RealExportFixture export)
{
    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public Task No_rule_of_WCAG_2_2_AA_is_broken(string address) => Accessibility.HoldAsync(browser, site.Address, address);

    /// <summary>The pages that a copy has alone, or makes otherwise than the site does; the others differ in their addresses only.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/?training=never")]
    [InlineData("/filter/preset/eu-with-safeguards/")]
    [InlineData("/filter/training/by-default/")]
    [InlineData("/compare/")]
    [InlineData("/data/")]
    [InlineData("/nope/")]
    public async Task No_rule_is_broken_in_a_copy_made_of_files(string address)
    {
        await using var server = await FileServer.StartAsync(export.Site.Folder, RealExportFixture.PathBase);
        await Accessibility.HoldAsync(browser, server.Address, RealExportFixture.PathBase + address);
    }
}
