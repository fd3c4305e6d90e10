using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>The rules of WCAG 2.2 AA that a machine can judge: held in full on the first screen, and on the others once for all that is built alike.</summary>
internal static class Accessibility
{
    /// <summary>Asked in the page itself: the package opens a second page for every look, to bring together frames that no page of ours has.</summary>
    private const string Look = """
        async everything => {
          const seen = new Set();
          const shape = item => item.closest('table, ul, ol, dl')?.className
            + item.outerHTML.replace(/>[^<]+/g, '>').replace(/ (?!class=|role=|type=|aria-current=|aria-sort=)[\w-]+="[^"]*"/g, '');
          const isRepeated = item => seen.size === seen.add(shape(item)).size;
          const repeated = everything ? [] : [...document.querySelectorAll('td, th, li, dt, dd')].filter(isRepeated);
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const found = await axe.run({ include: [document], exclude: repeated },
            { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return JSON.stringify([
            found.passes.map(rule => rule.id),
            found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html}`)),
          ]);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task HoldAsync(BrowserFixture browser, Uri site, string address)
    {
        var found = await Task.WhenAll(Screen.All.Select(screen => ViolationsAsync(browser, site, address, screen)));
        Assert.True(found.All(violations => violations.Length == 0), string.Concat(found));
    }

    private static async Task<string> ViolationsAsync(BrowserFixture browser, Uri site, string address, Screen screen)
    {
        var page = await browser.PageAsync(screen);
        try
        {
            await page.GotoAsync(new Uri(site, address).AbsoluteUri);

            // What is folded away is judged as well.
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
            await page.EvaluateAsync(Script);
            var found = JsonSerializer.Deserialize<string[][]>(await page.EvaluateAsync<string>(Look, screen == Screen.All.First()))!;
            Assert.Contains("color-contrast", found[0]);
            Assert.Contains("target-size", found[0]);
            return string.Concat(found[1].Select(violation => $"{screen}: {violation}\n"));
        }
        finally
        {
            await page.CloseAsync();
        }
    }
}
