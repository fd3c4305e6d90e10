using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>The rules of WCAG 2.2 AA that a machine can judge: held in full on the first screen, and on the others once for all that is built alike.</summary>
internal static class Accessibility
{
    /// <summary>
    /// What is built as something before it is taken out, but not what stands next to something that is not: it may crowd it. Leaving it to the package
    /// to pass it over takes longer than looking at it.
    /// </summary>
    private const string TakeOutRepeated = """
        () => {
          const seen = new Set();
          const shape = item => item.closest('table, ul, ol, dl')?.className
            + item.outerHTML.replace(/>[^<]+/g, '>').replace(/ (?!class=|role=|type=|aria-current=|aria-sort=)[\w-]+="[^"]*"/g, '');
          const isRepeated = item => seen.size === seen.add(shape(item)).size;
          const parts = item => item.matches('tr') ? [...item.cells] : [item];
          const repeated = new Set([...document.querySelectorAll('tr, li')].filter(item => parts(item).map(isRepeated).every(is => is)));
          const isAmongAlike = item => [item.previousElementSibling, item.nextElementSibling].every(beside => !beside || repeated.has(beside));
          [...repeated].filter(isAmongAlike).forEach(item => item.remove());
        }
        """;

    /// <summary>Asked in the page itself: the package opens a second page for every look, to bring together frames that no page of ours has.</summary>
    private const string Look = """
        async kind => {
          const others = axe.getRules().filter(rule => !(kind === '' || kind === rule.ruleId || rule.tags.includes(kind)));
          const found = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
            rules: Object.fromEntries(others.map(rule => [rule.ruleId, { enabled: false }])),
            resultTypes: ['violations'],
          });
          return JSON.stringify([
            found.passes.map(rule => rule.id),
            found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html}`)),
          ]);
        }
        """;

    private const string Colours = "cat.color";
    private const string Contrast = "color-contrast";
    private const string Targets = "target-size";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task HoldAsync(BrowserFixture browser, Uri site, string address)
    {
        var page = await browser.PageAsync(new Screen());
        try
        {
            await page.GotoAsync(new Uri(site, address).AbsoluteUri);
            await HoldAsync(page);
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    /// <summary>The page that is open. What is folded away is judged as well.</summary>
    public static async Task HoldAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
        await page.EvaluateAsync(Script);
        Assert.Equal("", await ViolationsAsync(page));
    }

    /// <summary>Of the dark only colours are asked, which is all that differs in it; of what stands beside, all of a narrow page.</summary>
    private static async Task<string> ViolationsAsync(IPage page)
    {
        var (wide, narrow) = (new Screen(), new Screen(320));
        var found = await LookAsync(page, wide, [Contrast, Targets]);
        found += await LookAsync(page, narrow, [Targets], Targets);
        await page.EvaluateAsync(TakeOutRepeated);
        found += await LookAsync(page, narrow, [Contrast, Targets]);
        found += await LookAsync(page, narrow with { IsDark = true }, [Contrast], Colours);
        return found + await LookAsync(page, wide with { IsDark = true }, [Contrast], Colours);
    }

    /// <summary>Nothing of a page's script goes by its width or its colours, so that it need not be opened anew for either.</summary>
    private static async Task<string> LookAsync(IPage page, Screen screen, string[] needed, string kind = "")
    {
        await page.SetViewportSizeAsync(screen.Width, screen.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
        var found = JsonSerializer.Deserialize<string[][]>(await page.EvaluateAsync<string>(Look, kind))!;
        Assert.All(needed, rule => Assert.Contains(rule, found[0]));
        return string.Concat(found[1].Select(violation => $"{screen}: {violation}\n"));
    }
}
