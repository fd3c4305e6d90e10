using InferCheck.Tests.Reviewing;
using InferCheck.Tests.Support;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ReviewTests(BrowserFixture browser)
{
    /// <summary>As many claims as can be read in a quarter of an hour.</summary>
    private const int Claims = 11;

    [Fact]
    public async Task Eleven_claims_are_read_by_keyboard_alone_and_stand_in_the_file()
    {
        using var content = new RealCopy();
        var provider = RealContent.Catalog.Providers.First(known => known.Claims.Count > Claims);
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, provider.Slug, "--person", "Jane Reader");
        await using var visit = await browser.OpenAsync(new Uri(program.Start.GetLeftPart(UriPartial.Authority)), new Screen());
        await visit.Page.GotoAsync(program.Start.AbsoluteUri);
        await visit.Page.WaitForURLAsync("**/claims/0/");
        for (var place = 0; place < Claims; place++)
        {
            if (place == 3)
            {
                await DoubtAsync(visit.Page, "The quote is about paid plans.");
            }
            else
            {
                await visit.Page.Keyboard.PressAsync(place == 5 ? "4" : "1");
            }

            await visit.Page.WaitForURLAsync($"**/claims/{place + 1}/");
            Assert.Equal(place + 1, Written(content, provider.Slug));
        }

        await visit.Page.Keyboard.PressAsync("b");
        await visit.Page.WaitForURLAsync($"**/claims/{Claims - 1}/");
        await visit.Page.Keyboard.PressAsync("e");
        await visit.Page.WaitForURLAsync("**/done/");
        Assert.Contains($"Read {Claims} claims of {provider.Name}", await visit.Page.TextContentAsync("pre"), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("e");
        Assert.Equal(0, await program.ExitCodeAsync());
        Assert.Contains("Read by: Jane Reader", program.Printed, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Foreign);
        var text = string.Concat(File.ReadAllText(content.PathOf($"readings/{provider.Slug}.yaml")).Split("  - claim: ")
            .Where(reading => reading.Contains("by: \"Jane Reader\"", StringComparison.Ordinal)));
        Assert.Equal(1, Times(text, "verdict: stretched\n"));
        Assert.Equal(1, Times(text, "verdict: not-opened\n"));
        Assert.Equal(Claims - 2, Times(text, "verdict: carried\n"));
        Assert.Contains("note: \"The quote is about paid plans.\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_claim_is_read_mended_and_read_again()
    {
        using var content = new SampleContent();
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--topic", "training", "--person", "Jane Reader");
        await using var visit = await browser.OpenAsync(new Uri(program.Start.GetLeftPart(UriPartial.Authority)), new Screen(Width: 320, HasScript: false));
        await visit.Page.GotoAsync(program.Start.AbsoluteUri);
        await visit.Page.WaitForURLAsync("**/claims/0/");
        Assert.True(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") <= 0);
        await visit.Page.ClickAsync("summary");
        await visit.Page.FillAsync("[name=exclusion]", "samples <b>sent</b> by hand");
        await visit.Page.ClickAsync(".mend button");
        await visit.Page.WaitForSelectorAsync(".cond >> text=samples <b>sent</b> by hand");
        Assert.Contains("excludes: [feedback, \"samples <b>sent</b> by hand\"]", File.ReadAllText(content.PathOf("providers/sample.md")),
            StringComparison.Ordinal);
        await visit.Page.ClickAsync("summary");
        await visit.Page.FillAsync("[name=quote-0]", "Nothing of what stood there.");
        await visit.Page.ClickAsync(".mend button");
        Assert.Contains("must stay", await visit.Page.TextContentAsync("[role=alert]"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("button[value=carried]");
        await visit.Page.WaitForURLAsync("**/done/");
        Assert.Equal([SampleReadings.Print(content, "training")], SampleReadings.Of(content).Select(reading => reading.Claim!.Value));
    }

    [Fact]
    public async Task The_screen_of_a_claim_is_accessible_and_fits()
    {
        using var content = new SampleContent();
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--person", "Jane Reader");
        await using var visit = await browser.OpenAsync(new Uri(program.Start.GetLeftPart(UriPartial.Authority)), new Screen());
        await visit.Page.GotoAsync(program.Start.AbsoluteUri);
        await visit.Page.WaitForURLAsync("**/claims/0/");
        foreach (var address in new[] { "/claims/1/", "/done/" })
        {
            await visit.Page.GotoAsync(address);
            await Accessibility.HoldAsync(visit.Page);
            foreach (var screen in Screen.Widths)
            {
                await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
                Assert.True(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") <= 0, $"{address} on {screen}");
            }
        }
    }

    private static async Task DoubtAsync(IPage page, string note)
    {
        await page.Keyboard.PressAsync("2");
        await page.WaitForSelectorAsync("[role=alert]");
        await page.Keyboard.TypeAsync(note);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Nothing here depends on a page that is still loading: the verdict is in the file before the next claim is shown.</summary>
    private static int Written(RealCopy content, string slug) => Times(File.ReadAllText(content.PathOf($"readings/{slug}.yaml")), "    by: \"Jane Reader\"\n");

    private static int Times(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
