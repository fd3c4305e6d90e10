using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>The rules of WCAG 2.2 AA that a machine can judge, held on every screen.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        // Only what is wrong is read out in full.
        ResultTypes = [ResultType.Violations],
    };

    public static async Task HoldAsync(BrowserFixture browser, Uri site, string address)
    {
        var found = await Task.WhenAll(Screen.All.Select(screen => ViolationsAsync(browser, site, address, screen)));
        Assert.True(found.All(violations => violations.Length == 0), string.Concat(found));
    }

    private static async Task<string> ViolationsAsync(BrowserFixture browser, Uri site, string address, Screen screen)
    {
        await using var visit = await browser.OpenAsync(site, screen);
        await visit.Page.GotoAsync(address);
        // What is folded away is judged as well.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
        var result = await visit.Page.RunAxe(Rules);
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        Assert.Contains(result.Passes, rule => rule.Id == "target-size");
        return string.Concat(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{screen}: {rule.Id}: {node.Target} {node.Html}\n")));
    }
}
