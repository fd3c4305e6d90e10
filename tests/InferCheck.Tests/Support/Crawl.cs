using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace InferCheck.Tests.Support;

/// <summary>A walk from every page that a file of the content promises, on to whatever is linked, anchors included.</summary>
internal sealed class Crawl(HttpClient client, Uri site, string pathBase = "")
{
    private const int MostFilteredAddresses = 300;

    private readonly Dictionary<string, IHtmlDocument> pages = [];
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> filtered = new(StringComparer.Ordinal);
    private readonly SortedSet<string> anchors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>Pages that were asked for with a question.</summary>
    public int Filtered => filtered.Count;

    private IEnumerable<string> Starts => SiteFiles.Pages.Select(page => pathBase + page);

    /// <summary>What is wrong, in order; nothing when all is well.</summary>
    public async Task<IReadOnlyCollection<string>> BrokenAsync()
    {
        await ReadPages();
        broken.UnionWith(Starts.Except(pages.Keys).Select(address => $"{address} is no page"));
        foreach (var address in files.Concat(filtered.Take(MostFilteredAddresses)).ToList())
        {
            await Read(address);
        }

        broken.UnionWith(anchors.Where(anchor => !AnchorExists(anchor)));
        return broken;
    }

    private async Task ReadPages()
    {
        var left = new Queue<string>(Starts);
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
        using var answer = await client.GetAsync(address);
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
        anchors.UnionWith(Targets(page, address).Where(target => target.Fragment.Length > 0 && target.Query.Length == 0)
            .Select(target => $"{target.AbsolutePath}{target.Fragment} (linked from {address})"));
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
    private IEnumerable<Uri> Targets(IHtmlDocument page, string address) =>
        page.QuerySelectorAll("[href], [src], form[action]:not(.watch), meta[property='og:image']")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? element.GetAttribute("content")!)
        .Select(target => new Uri(new Uri(site, address), target))
        .Where(target => target.Authority == site.Authority);

    private bool AnchorExists(string anchor)
    {
        var parts = anchor.Split(' ')[0].Split('#');
        return pages.TryGetValue(parts[0], out var page) && page.GetElementById(Uri.UnescapeDataString(parts[1])) is not null;
    }
}
