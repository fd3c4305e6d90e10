using System.Net;
using System.Xml.Linq;
using InferCheck.Site.Addresses;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>The same site in another language and on another day: everything that is asked, linked and announced stays there.</summary>
public sealed class PrefixTests(PrefixedSite site) : IClassFixture<PrefixedSite>
{
    private const string Top = "https://infercheck.example";

    private static readonly string[] Shown =
    [
        "/", "/?training=never", "/quality/", "/compare/?p=sample&p=other", "/chain/", "/changes/", "/data/", "/methodology/", "/indexes/",
            "/indexes/sample-index/", "/faq/",
        "/faq/sample-question/", "/about/", "/providers/sample/", "/providers/sample/paper/", "/providers/sample/questions/",
    ];

    public static TheoryData<string> Prefixes => [.. SamplePrefixes.All];

    public static TheoryData<string, string> Pages => new(SamplePrefixes.All.SelectMany(prefix => Shown.Select(path => (prefix, path))));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_in_its_language_and_so_are_all_its_links(string prefix, string path)
    {
        var page = await site.PageAsync(prefix + path);
        var language = prefix.StartsWith(SamplePrefixes.Language, StringComparison.Ordinal) ? "de" : "en";
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "de", page.QuerySelector("header nav a")!.TextContent == SamplePrefixes.Word);
        var links = PrefixedSite.Links(page);
        Assert.Contains(prefix + "/", links);
        Assert.Contains(links, link => link.StartsWith("/site.css?v=", StringComparison.Ordinal));
        Assert.All(links, link => Assert.Equal(OnceOnly.Holds(link) ? "" : prefix, PrefixOf(link)));
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task Every_link_of_every_page_is_answered(string prefix)
    {
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in Shown)
        {
            links.UnionWith(PrefixedSite.Links(await site.PageAsync(prefix + path)).Where(link => !link.EndsWith("/watch/", StringComparison.Ordinal)));
        }

        Assert.True(links.Count > 50);
        foreach (var link in links)
        {
            using var answer = await site.Client.GetAsync(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link} answers {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_names_itself_and_its_translations(string prefix, string path)
    {
        var page = await site.PageAsync(prefix + path);
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        Assert.StartsWith(Top + prefix + path.Split('?')[0], canonical, StringComparison.Ordinal);
        Assert.Equal(prefix, PrefixOf(canonical[Top.Length..]));
        Assert.Equal(canonical, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        if (page.QuerySelector("meta[name=robots]") is null)
        {
            var day = prefix.Replace(SamplePrefixes.Language, "", StringComparison.Ordinal);
            var plain = canonical[(Top.Length + prefix.Length)..];
            Assert.Equal(
                [("en", Top + day + plain), ("de", Top + SamplePrefixes.Language + day + plain), ("x-default", Top + day + plain)],
                page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        }
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task Machines_are_told_the_same(string prefix)
    {
        using var page = await site.Client.GetAsync(prefix + "/providers/sample/");
        var text = await page.Content.ReadAsStringAsync();
        Assert.Contains($"\"item\":\"{Top}{prefix}/providers/sample/\"", text, StringComparison.Ordinal);
        Assert.Contains($"<{prefix}/providers/sample.md>; rel=\"alternate\"", page.Header("Link"), StringComparison.Ordinal);
        Assert.Contains("</providers/sample.json>; rel=\"alternate\"", page.Header("Link"), StringComparison.Ordinal);
        using var twin = await site.Client.GetAsync(prefix + "/faq/sample-question.md");
        Assert.Contains($"<{prefix}/faq/sample-question/>; rel=\"canonical\"", twin.Header("Link"), StringComparison.Ordinal);
        Assert.Contains($"[leads on]({prefix}/providers/sample/) and to [data](/data/all.json)", await twin.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        var feed = XDocument.Parse(await site.Client.GetStringAsync(prefix + "/changes.atom")).Root!;
        Assert.Equal(prefix.StartsWith(SamplePrefixes.Language, StringComparison.Ordinal) ? "de" : "en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.EndsWith($":feed{prefix}/changes.atom", feed.Elements().First(element => element.Name.LocalName == "id").Value, StringComparison.Ordinal);
        Assert.All(
            feed.Descendants().Where(element => element.Name.LocalName == "link").Select(link => link.Attribute("href")!.Value)
                .Where(link => link.StartsWith(Top, StringComparison.Ordinal)),
            link => Assert.Equal(prefix, PrefixOf(link[Top.Length..])));
        Assert.Contains($"URL:{Top}{prefix}/providers/", (await site.Client.GetStringAsync(prefix + "/watch/all/all.ics"))
            .Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task What_leads_nowhere_says_so_in_its_language(string prefix)
    {
        var page = await site.PageAsync(prefix + "/no-such/page/", HttpStatusCode.NotFound);
        Assert.Equal(prefix.StartsWith(SamplePrefixes.Language, StringComparison.Ordinal) ? "de" : "en", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(prefix + "/", PrefixedSite.Links(page));
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task Scripts_of_other_sites_may_read_what_they_may_read_at_the_plain_address(string prefix)
    {
        foreach (var (path, isOpen) in new[] { ("/providers/sample.md", true), ("/faq/sample-question.md", true), ("/providers/sample/", false), ("/", false) })
        {
            using var answer = await site.Client.GetAsync(prefix + path);
            Assert.Equal((HttpStatusCode.OK, isOpen ? "*" : ""), (answer.StatusCode, answer.Header("Access-Control-Allow-Origin")));
        }

        using var asked = await site.Client.AskAsync(HttpMethod.Options, prefix + "/providers/sample.md");
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
    }

    [Fact]
    public async Task The_sitemap_lists_every_language_and_no_day()
    {
        var pages = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value[Top.Length..]).ToLookup(PrefixOf);
        Assert.Equal(["", SamplePrefixes.Language], pages.Select(group => group.Key).Order(StringComparer.Ordinal));
        Assert.Equal(pages[""].Select(path => SamplePrefixes.Language + path), pages[SamplePrefixes.Language]);
    }

    private static string PrefixOf(string link) => SamplePrefixes.All.Last(prefix => (link + "/").StartsWith(prefix + "/", StringComparison.Ordinal));
}
