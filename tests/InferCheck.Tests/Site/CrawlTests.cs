using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class CrawlTests(SiteFixture site)
{
    private const int MostFilteredAddresses = 300;

    private readonly Dictionary<string, IHtmlDocument> pages = [];
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> filtered = new(StringComparer.Ordinal);
    private readonly SortedSet<string> anchors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> broken = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_link_and_every_anchor_answers()
    {
        await ReadPages();
        Assert.Empty(SiteFiles.Pages.Except(pages.Keys));
        Assert.InRange(filtered.Count, 10, int.MaxValue);

        foreach (var address in files.Concat(filtered.Take(MostFilteredAddresses)).ToList())
        {
            await Read(address);
        }

        broken.UnionWith(anchors.Where(anchor => !AnchorExists(anchor)));
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    /// <summary>From the index and from every page that a file of the content promises, on to whatever they link to.</summary>
    private async Task ReadPages()
    {
        var left = new Queue<string>(SiteFiles.Pages);
        while (left.TryDequeue(out var address))
        {
            if (!pages.ContainsKey(address) && await Read(address) is { } page)
            {
                pages[address] = page;
                Sort(address, left);
            }
        }
    }

    /// <summary>A filtered index is read for its anchors only: what it links to beyond them is more of its kind.</summary>
    private async Task<IHtmlDocument?> Read(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            broken.Add($"{address} answers {(int)answer.StatusCode}");
            return null;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return null;
        }

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        anchors.UnionWith(Targets(page, address).Where(target => target.Fragment.Length > 0 && target.Query.Length == 0).Select(target => $"{target.AbsolutePath}{target.Fragment} (linked from {address})"));
        return page;
    }

    private void Sort(string address, Queue<string> left)
    {
        foreach (var target in Targets(pages[address], address))
        {
            if (target.Query.Length > 0 && target.AbsolutePath.EndsWith('/'))
            {
                filtered.Add(target.PathAndQuery);
            }
            else if (!target.AbsolutePath.EndsWith('/'))
            {
                files.Add(target.PathAndQuery);
            }
            else
            {
                left.Enqueue(target.AbsolutePath);
            }
        }
    }

    /// <summary>The form that composes a feed only leads on to what was chosen in it.</summary>
    private IEnumerable<Uri> Targets(IHtmlDocument page, string address) => page.QuerySelectorAll("[href], [src], form[action]:not(.watch), meta[property='og:image']")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? element.GetAttribute("content")!)
        .Select(target => new Uri(new Uri(site.Address, address), target))
        .Where(target => target.Authority == site.Address.Authority);

    private bool AnchorExists(string anchor)
    {
        var parts = anchor.Split(' ')[0].Split('#');
        return pages.TryGetValue(parts[0], out var page) && page.GetElementById(Uri.UnescapeDataString(parts[1])) is not null;
    }
}
