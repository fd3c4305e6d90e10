using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

/// <summary>Pictures on a phone: nothing scrolls sideways, letters can be read, and a comparison is not a scroll.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(SiteFixture site, BrowserFixture browser)
{
    private const int Screens = 5;
    private const int ScreenHeight = 640;

    private const string TooWide = "() => document.documentElement.scrollWidth - innerWidth";

    private const string SmallestLetters = """
        () => Math.min(...[...document.querySelectorAll('main svg text, .lanes *, .way *, .heat th *')]
          .filter(item => item.textContent.trim()).map(item => parseFloat(getComputedStyle(item).fontSize)), 99)
        """;

    [Theory]
    [InlineData("/companies/")]
    [InlineData("/changes/")]
    [InlineData("/quality/")]
    [InlineData("/topics/retention/")]
    [InlineData("/chain/?via=eden-ai,cortecs,portkey,openrouter&upstream=anthropic")]
    public async Task A_picture_fits_a_phone_and_can_be_read(string address)
    {
        foreach (var width in new[] { 320, 768 })
        {
            var page = await browser.PageAsync(new Screen(width));
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            Assert.True(await page.EvaluateAsync<int>(TooWide) <= 0, $"{address} is too wide at {width} px");
            Assert.True(await page.EvaluateAsync<double>(SmallestLetters) >= 12, $"{address} has letters below 12 px at {width} px");
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/companies/")]
    [InlineData("/changes/")]
    [InlineData("/chain/?via=eden-ai,amazon-bedrock&upstream=anthropic")]
    [InlineData("/compare/?p=openai&p=mistral&topic=training&topic=retention")]
    public Task No_rule_of_WCAG_is_broken(string address) => Accessibility.HoldAsync(browser, site.Address, address);

    [Theory]
    [InlineData("/compare/?p=openai&p=mistral")]
    [InlineData("/compare/?p=openai&p=mistral&p=deepseek&p=amazon-bedrock")]
    public async Task A_comparison_is_five_screens_of_a_phone_before_anything_is_opened(string address)
    {
        var page = await browser.PageAsync(new Screen(320, Height: ScreenHeight));
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), 1, Screens * ScreenHeight);
        await page.Locator("[data-summary=training] th a").ClickAsync();
        Assert.True(await page.Locator("#training blockquote").First.IsVisibleAsync(), "a topic of the summary leads to its quotes");
        await page.CloseAsync();
    }

    /// <summary>Where there is room everything stands open.</summary>
    [Fact]
    public async Task On_a_wide_screen_nothing_is_folded()
    {
        var page = await browser.PageAsync(new Screen());
        await page.GotoAsync(new Uri(site.Address, "/compare/?p=openai&p=mistral").AbsoluteUri);
        Assert.True(await page.Locator("#training blockquote").First.IsVisibleAsync());
        await page.CloseAsync();
    }
}
