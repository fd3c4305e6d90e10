using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace InferCheck.Tests.Support;

/// <summary>What every page keeps to, as far as it can be seen without a browser.</summary>
internal static class PageRules
{
    public static void Hold(IHtmlDocument page)
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"a heading skips from {pair.First} to {pair.Second}"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), control => Assert.NotEqual("", NameOf(control)));
        Assert.All(page.QuerySelectorAll("main a, main button, main summary"), control => Assert.NotEqual("", control.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.NotEqual("", head.GetAttribute("scope") ?? ""));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.Empty(page.QuerySelectorAll("[style], main script"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static string NameOf(IElement control) => (control.GetAttribute("aria-label") ?? control.Closest("label")?.TextContent ?? "").Trim();
}
