using InferCheck.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(SiteFixture site, BrowserFixture browser)
{
    private const int MostSteps = 250;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tab_and_Enter_lead_from_the_index_to_a_quote(bool hasScript)
    {
        await using var visit = await browser.OpenAsync(site.Address, new Screen(HasScript: hasScript));
        await visit.Page.GotoAsync("/");
        await TabToAsync(visit.Page, "a.skip");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit.Page, "tr[data-provider=anthropic] .who a");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".checks")).ToBeVisibleAsync();
        await TabToAsync(visit.Page, ".checks a[href='#training']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit.Page, "#training figure.quote figcaption a");
        await Expect(visit.Page.Locator("#training blockquote").First).ToBeInViewportAsync();
    }

    /// <summary>Every stop on the way is in sight, not covered and shows that it has the focus.</summary>
    private static async Task TabToAsync(IPage page, string target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = page.Locator("*:focus");
            Assert.True(await focus.CountAsync() == 1, $"{target} is not on the way to the end of the page");
            Assert.True(await focus.EvaluateAsync<bool>(IsInSight), $"the focus cannot be seen on {await focus.EvaluateAsync<string>("item => item.outerHTML")}");
            if (await focus.EvaluateAsync<bool>("(item, target) => item.matches(target)", target))
            {
                return;
            }
        }

        Assert.Fail($"{target} cannot be reached");
    }

    private const string IsInSight = """
        item => {
          const box = item.getClientRects()[0];
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return getComputedStyle(item).outlineStyle !== 'none' && (item.contains(top) || top?.contains(item) === true);
        }
        """;
}
