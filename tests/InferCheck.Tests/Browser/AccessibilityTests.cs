using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site, BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        // Only what is wrong is read out in full.
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [ClassData(typeof(KindsOfPage))]
    public async Task No_rule_of_WCAG_2_2_AA_is_broken(string address)
    {
        var found = await Task.WhenAll(Screen.All.Select(screen => ViolationsAsync(address, screen)));
        Assert.True(found.All(violations => violations.Length == 0), string.Concat(found));
    }

    private async Task<string> ViolationsAsync(string address, Screen screen)
    {
        await using var visit = await browser.OpenAsync(site.Address, screen);
        await visit.Page.GotoAsync(address);
        // What is folded away is judged as well.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(item => { item.open = true; })");
        var result = await visit.Page.RunAxe(Rules);
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        Assert.Contains(result.Passes, rule => rule.Id == "target-size");
        return string.Concat(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{screen}: {rule.Id}: {node.Target} {node.Html}\n")));
    }
}
