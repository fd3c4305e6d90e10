using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Http;

/// <summary>Whoever has something already is sent it again only when it has changed, whatever kind of address it has.</summary>
public sealed class SecondRequestTests(SampleSite site) : IClassFixture<SampleSite>
{
    /// <summary>Of every kind one; what belongs to one provider once for each, so that a change of one can be told apart.</summary>
    private static readonly string[] All =
    [
        "/", "/?training=opt-in", "/?preset=strict-eu", "/?q=sample", "/indexes/", "/indexes/sample-index/", "/faq/", "/faq/sample-question/", "/quality/",
            "/compare/", "/compare/?p=other&p=sample", "/compare/dossier/?p=other&p=sample", "/compare/dossier.md?p=other&p=sample",
            "/compare/dossier.csv?p=other&p=sample", "/compare/dossier.docx?p=other&p=sample", "/dossier/?training=opt-in", "/dossier.docx?training=opt-in",
            "/chain/dossier/?via=other&upstream=sample",
        "/chain/", "/changes/", "/data/", "/sitemap.xml", "/robots.txt", "/site.css", "/site.js", "/llms.txt", "/changes.atom", "/topics/training/changes.atom",
            "/watch/all/training.ics",
        "/policy.yaml?training=opt-in", "/data/infercheck.db", "/data/all.json", "/data/claims.csv", "/data/manifest.json",
        "/api/v1/", "/api/v1/providers/", "/api/v1/match/?training=opt-in", "/api/v1/openapi.json", "/faq/sample-question.md", "/indexes/sample-index.md",
        .. OfProvider("sample"), .. OfProvider("other"),
    ];

    public static TheoryData<string> Addresses() => [.. All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task It_is_answered_with_304(string address)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var first = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", coding));
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            using var second = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", coding),
                ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal((HttpStatusCode.NotModified, first.Headers.ETag), (second.StatusCode, second.Headers.ETag));
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_changed_profile_changes_the_tags_of_what_it_changed_and_no_others()
    {
        using var content = new SampleContent();
        content.Replace("providers/other.md", "vendor: Other", "vendor: Another");
        await using var changed = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
        var moved = new List<string>();
        foreach (var address in All)
        {
            var (before, after) = (await ReadAsync(site.Client, address), await ReadAsync(changed.Client, address));
            Assert.Equal((address, before.Body == after.Body), (address, before.Tag == after.Tag));
            moved.AddRange(before.Tag == after.Tag ? [] : [address]);
        }

        Assert.All(["/providers/other/", "/providers/other.md", "/providers/other.json", "/api/v1/providers/other/", "/data/infercheck.db", "/data/all.json",
            "/indexes/sample-index/"], address => Assert.Contains(address, moved));
        Assert.Empty(moved.Intersect(["/providers/sample/", "/providers/sample.md", "/badge/sample.svg", "/providers/sample/questions/", "/faq/",
            "/faq/sample-question/", "/site.css", "/sitemap.xml", "/robots.txt", "/topics/training/changes.atom"]));
    }

    private static IEnumerable<string> OfProvider(string slug) =>
    [
        $"/providers/{slug}/", $"/providers/{slug}/paper/", $"/providers/{slug}/paper.md", $"/providers/{slug}/paper.csv", $"/providers/{slug}/paper.docx",
            $"/providers/{slug}/questions/",
            $"/providers/{slug}/questions.txt",
        $"/providers/{slug}.md", $"/providers/{slug}.json", $"/providers/{slug}/card.svg", $"/providers/{slug}/changes.atom", $"/watch/{slug}/all.atom",
            $"/watch/{slug}/all.ics",
        $"/badge/{slug}.svg", $"/badge/{slug}.svg?topic=training", $"/api/v1/providers/{slug}/",
    ];

    private static async Task<(string Tag, string Body)> ReadAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer.Headers.ETag!.ToString(), Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync()));
    }
}
