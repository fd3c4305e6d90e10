using InferCheck.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class JourneyTests(SiteFixture site, BrowserFixture browser)
{
    private const string Rows = "#results tr[data-provider]";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_finds_a_provider(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("mistral");
        await visit.Page.Locator(".find button").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address("/?q=mistral"));
        await Expect(visit.Page.Locator(Rows).First).ToHaveAttributeAsync("data-provider", "mistral");
        await visit.Page.Locator(Rows).First.Locator(".who a").First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address("/providers/mistral/"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_preset_returns_as_many_as_it_says(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        var preset = visit.Page.Locator(".presets li").First;
        var promised = await preset.Locator(".count").InnerTextAsync();
        await preset.Locator("a").ClickAsync();
        await Expect(visit.Page.Locator(".ready [aria-current]")).ToHaveCountAsync(1);
        Assert.Equal(promised.Split(',').Select(part => part.Trim().Split(' ')[0]),
            [$"{await visit.Page.Locator("#met [data-provider]").CountAsync()}", $"{await visit.Page.Locator("#only-if [data-provider]").CountAsync()}"]);
    }

    /// <summary>Cards have no head to click; what the columns sort by stands above the first list that holds any.</summary>
    [Theory]
    [InlineData("/", "/?sort=retention")]
    [InlineData("/?preset=eu-with-safeguards", "/?preset=eu-with-safeguards&sort=retention")]
    [InlineData("/?data-residency=eu-only&training=by-default", "/?data-residency=eu-only&sort=retention&training=by-default")]
    public async Task A_finger_sorts_the_cards_of_a_narrow_screen(string address, string sorted)
    {
        await using var visit = await browser.OpenAsync(site.Address, new Screen(320));
        await visit.Page.GotoAsync(address);
        await visit.Page.Locator("#results .c-retention a").First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address(sorted));
        await Expect(visit.Page.Locator("#results .c-retention").First).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    /// <summary>An answer on paper is worth nothing without its question.</summary>
    [Fact]
    public async Task A_printed_answer_says_what_was_asked()
    {
        await using var visit = await StartAsync("/?data-residency=eu-only&training=never", hasScript: false);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator(".chips a")).ToHaveCountAsync(2);
        await Expect(visit.Page.Locator(".chips")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".chips [aria-hidden]").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_ticked_box_narrows_the_list(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        await visit.Page.EvaluateAsync("() => { window.isTheSame = true; }");
        await TickAsync(visit.Page, hasScript);
        Assert.Equal(hasScript, await visit.Page.EvaluateAsync<bool>("() => window.isTheSame === true"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_back_button_restores_the_former_list(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        var before = await visit.Page.Locator(Rows).CountAsync();
        await TickAsync(visit.Page, hasScript);
        var narrowed = await visit.Page.Locator(Rows).CountAsync();
        Assert.InRange(narrowed, 1, before - 1);
        await visit.Page.Locator(Rows).First.Locator(".who a").First.ClickAsync();
        await Expect(visit.Page.Locator(".answers")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(narrowed);
        await Expect(Box(visit.Page)).ToBeCheckedAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address("/"));
        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(before);
        await Expect(Box(visit.Page)).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_head_of_the_table_sorts_it(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        var byLabel = await NamesAsync(visit.Page);
        await visit.Page.Locator("th.c-training a").ClickAsync();
        await Expect(visit.Page.Locator("th.c-training")).ToHaveAttributeAsync("aria-sort", "ascending");
        var byTraining = await NamesAsync(visit.Page);
        Assert.NotEqual(byLabel, byTraining);
        Assert.Equal(byLabel.Order(StringComparer.Ordinal), byTraining.Order(StringComparer.Ordinal));
        await visit.Page.Locator("th.c-tier a").ClickAsync();
        await Expect(visit.Page.Locator("th.c-tier")).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal(byLabel, await NamesAsync(visit.Page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_condition_leads_to_the_claim_that_makes_it(bool hasScript)
    {
        await using var visit = await StartAsync("/?training=never,opt-in", hasScript);
        var reason = visit.Page.Locator("#only-if .reasons a[href='/providers/openrouter/#training']").First;
        var target = (await reason.GetAttributeAsync("href"))!;
        await reason.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address(target));
        var claim = visit.Page.Locator("article.claim:target");
        await Expect(claim.Locator(".cond").First).ToBeVisibleAsync();
        await Is_in_sight(claim.Locator("h3"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_on_top_leads_to_its_claim(bool hasScript)
    {
        await using var visit = await StartAsync("/providers/openai/", hasScript);
        await visit.Page.Locator(".answers a[href='#training']").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address("/providers/openai/#training"));
        await Is_in_sight(visit.Page.Locator("#training h3"));
        await Is_in_sight(visit.Page.Locator("#training blockquote").First);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ticked_providers_are_compared(bool hasScript)
    {
        await using var visit = await StartAsync("/", hasScript);
        await visit.Page.Locator("tr[data-provider=openai] input[name=p]").CheckAsync();
        await visit.Page.Locator("tr[data-provider=mistral] input[name=p]").CheckAsync();
        await visit.Page.Locator("#compare button").ClickAsync();
        await Expect(visit.Page.Locator("table.compare").First).ToBeVisibleAsync();
        Assert.Equal(["/providers/mistral/", "/providers/openai/"], await HrefsAsync(visit.Page.Locator("table.compare thead .name > a:first-child")));
    }

    private static ILocator Box(IPage page) => page.Locator("form.facets input[name=training][value=never]");

    private static async Task TickAsync(IPage page, bool hasScript)
    {
        var counted = await Box(page).Locator("xpath=following-sibling::span[@class='num']").TextContentAsync();
        var promised = int.Parse(counted!, System.Globalization.CultureInfo.InvariantCulture);
        await page.Locator("details.facet:has(input[name=training]) > summary").ClickAsync();
        await Box(page).CheckAsync();
        if (!hasScript)
        {
            await page.Locator("details.facet[open] button").ClickAsync();
        }

        await Expect(page.Locator("#met [data-provider], #only-if [data-provider]")).ToHaveCountAsync(promised);
        Assert.EndsWith("/?training=never", page.Url, StringComparison.Ordinal);
        await Expect(Box(page)).ToBeCheckedAsync();
    }

    /// <summary>In the window, and not under the head of the page that stays on top.</summary>
    private static async Task Is_in_sight(ILocator element)
    {
        await Expect(element).ToBeInViewportAsync();
        Assert.True(await element.EvaluateAsync<bool>("item => { const box = item.getBoundingClientRect(); return " +
            "item.contains(document.elementFromPoint(box.x + 4, box.y + 4)); }"), $"{element} is covered");
    }

    private static async Task<List<string>> NamesAsync(IPage page) => [.. await page.Locator(Rows + " .who > div > a:first-child").AllInnerTextsAsync()];

    private static async Task<List<string>> HrefsAsync(ILocator links) =>
        [.. await links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href')).sort()")];

    private string Address(string path) => new Uri(site.Address, path).AbsoluteUri;

    private async Task<Visit> StartAsync(string address, bool hasScript)
    {
        var visit = await browser.OpenAsync(site.Address, new Screen(HasScript: hasScript));
        await visit.Page.GotoAsync(address);
        return visit;
    }
}
