using InferCheck.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(SiteFixture site, BrowserFixture browser)
{
    private const int MostSteps = 250;

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    [InlineData(false, 320)]
    public async Task Tab_and_Enter_lead_from_the_index_to_a_quote(bool hasScript, int width)
    {
        await using var visit = await browser.OpenAsync(site.Address, new Screen(width, HasScript: hasScript));
        await visit.Page.GotoAsync("/");
        await FollowAsync(visit.Page, "a.skip", "/#main");
        await FollowAsync(visit.Page, "tr[data-provider=berget-ai] .who > div > a", "/providers/berget-ai/");
        await FollowAsync(visit.Page, ".answers a[href='#training']", "/providers/berget-ai/#training");
        await TabToAsync(visit.Page, "#training figure.quote figcaption a");
        await Expect(visit.Page.Locator("#training blockquote").First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_filter_is_set_and_the_focus_stays_where_it_was(bool hasScript)
    {
        await using var visit = await browser.OpenAsync(site.Address, new Screen(HasScript: hasScript));
        await visit.Page.GotoAsync("/");
        await TabToAsync(visit.Page, "details.facet:has(input[name=training]) > summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit.Page, "input[name=training][value=never]");
        await visit.Page.Keyboard.PressAsync("Space");
        if (hasScript)
        {
            await Expect(visit.Page.Locator(".chips a")).ToHaveCountAsync(1);
            await Expect(visit.Page.Locator("form.facets input[name=training][value=never]")).ToBeFocusedAsync();
        }

        await FollowAsync(visit.Page, ".apply button", "/?training=never");
        await Expect(visit.Page.Locator(".chips a")).ToHaveCountAsync(1);
    }

    /// <summary>A key pressed before the jump has ended would start from where the reader no longer is.</summary>
    private async Task FollowAsync(IPage page, string link, string address)
    {
        await TabToAsync(page, link);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(site.Address, address).AbsoluteUri);
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Every stop on the way is in sight, not covered and shows that it has the focus.</summary>
    private static async Task TabToAsync(IPage page, string target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>(Stop, target) is var stop && stop != OnTheWay)
            {
                Assert.Equal(Reached, stop);
                return;
            }
        }

        Assert.Fail($"{target} cannot be reached");
    }

    private const string Reached = "reached";
    private const string OnTheWay = "on the way";

    /// <summary>What there is to say of a stop, asked at once.</summary>
    private const string Stop = """
        target => {
          const item = document.querySelector('*:focus');
          if (!item) return `${target} is not on the way to the end of the page`;
          const box = item.getClientRects()[0];
          const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const isInSight = box && getComputedStyle(item).outlineStyle !== 'none' && (item.contains(top) || top?.contains(item) === true);
          return !isInSight ? `the focus cannot be seen on ${item.outerHTML}` : item.matches(target) ? 'reached' : 'on the way';
        }
        """;
}
