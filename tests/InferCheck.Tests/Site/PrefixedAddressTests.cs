using System.Collections.Frozen;
using System.Net;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http.Metrics;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Site;

/// <summary>One spelling of every address under a language and a day, one answer kept for it, and nothing there that stands only once.</summary>
public sealed class PrefixedAddressTests(PrefixedSite site) : IClassFixture<PrefixedSite>
{
    private static readonly int[] Clear = [200, 301, 400, 404, 405, 414, 431];

    public static TheoryData<string> Strange => new(
        "//de//", "/de//", "/de//evil.example/", "/de///", "//de/on/2026-11-20//", "/de/%2fevil.example/", "/de%2Fproviders%2Fsample/",
            "/de%2fon%2f2026-11-20/", "/%64e/", "/d%65/on/2026-11-20/",
        "/de/./", "/de/../de/", "/de/%2e%2e/site.css", "/de/%2e/%2e%2e/%2e%2e/etc/passwd", "/de/..%2fsite.css", "/de.", "/de./", "/.de/", "/de/.", "/de\\",
            "/de/\\evil.example", "/de/%5c%5cevil.example/",
        "/de/%00/", "/de%00/", "/de;/", "/de?", "/de?/on/2026-11-20/", "/de/?/", "/de#/", "/de/%0d%0aSet-Cookie:x=1/", "/de/https://evil.example/",
            "/on/2026-11-20//evil.example", "/on//2026-11-20/",
        "/on/2026-11-20//de//", "/on/2026-11-20/de//evil.example/", "/on/2026-11-20/de/%2f%2fevil.example/", "/on/2026-11-20/de/%0d%0ax/",
            "/on/2026-11-20T00:00/", "/on/%32026-11-20/",
        "/on/2026-11-20%20/", "/on/+2026-11-20/", "/on/99999-11-20/", "/on/-2026-11-20/", "/%e2%80%8bde/", "/de/" + new string('x', 7_000), "/on/"
            + new string('9', 5_000) + "/",
        "/" + string.Concat(Enumerable.Repeat("de/", 2_000)), "/de" + string.Concat(Enumerable.Repeat("/on/2026-11-20", 300)) + "/", "/de/?q="
            + new string('x', 7_000));

    [Theory]
    [InlineData("/de", "/de/")]
    [InlineData("/DE/", "/de/")]
    [InlineData("/De/Providers/Sample", "/de/providers/sample/")]
    [InlineData("/de/providers/sample", "/de/providers/sample/")]
    [InlineData("/de/Providers/sample/", "/de/providers/sample/")]
    [InlineData("/on/2026-11-20", "/on/2026-11-20/")]
    [InlineData("/ON/2026-11-20/faq", "/on/2026-11-20/faq/")]
    [InlineData("/de/on/2026-11-20", "/de/on/2026-11-20/")]
    [InlineData("/de/ON/2026-11-20/FAQ/", "/de/on/2026-11-20/faq/")]
    [InlineData("/on/2026-11-20/de/", "/de/on/2026-11-20/")]
    [InlineData("/on/2026-11-20/DE", "/de/on/2026-11-20/")]
    [InlineData("/on/2026-11-20/de/providers/sample?x=1", "/de/on/2026-11-20/providers/sample/?x=1")]
    [InlineData("/on/2026-11-20/de/providers/sample.md", "/de/on/2026-11-20/providers/sample.md")]
    [InlineData("/de/?training=never&dpa=published", "/de/?dpa=published&training=never")]
    [InlineData("/de/on/2026-11-20/?zzz=1", "/de/on/2026-11-20/")]
    [InlineData("/on/2026-11-20/compare/?x=1", "/on/2026-11-20/compare/")]
    [InlineData("/de/providers/sample-old/", "/de/providers/sample/")]
    [InlineData("/de/providers/sample-old/paper/", "/de/providers/sample/paper/")]
    [InlineData("/de/providers/sample-old/paper.md", "/de/providers/sample/paper.md")]
    [InlineData("/de/providers/sample-old.md", "/de/providers/sample.md")]
    [InlineData("/de/providers/sample-old/changes.atom", "/de/providers/sample/changes.atom")]
    [InlineData("/de/badge/sample-old.svg", "/de/badge/sample.svg")]
    [InlineData("/de/watch/sample-old/all.atom", "/de/watch/sample/all.atom")]
    [InlineData("/de//", "/de/")]
    public async Task Another_spelling_leads_to_the_one_address_in_one_step(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.NotEqual("", answer.Header("Content-Security-Policy"));
        using var there = await site.Client.GetAsync(canonical);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task A_form_leads_to_a_feed_in_its_language()
    {
        using var answer = await site.Client.GetAsync("/de/watch/?p=sample");
        Assert.Equal((HttpStatusCode.Found, "/de/watch/sample/all.atom"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/on/2026-11-21/", "/on/2026-11-20/")]
    [InlineData("/on/2026-11-22/providers/sample/?x=1", "/on/2026-11-20/providers/sample/?x=1")]
    [InlineData("/de/on/2026-11-21/faq/", "/de/on/2026-11-20/faq/")]
    public async Task A_day_on_which_nothing_changed_leads_to_the_last_on_which_something_did(string asked, string kept)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.Found, kept), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/fr/")]
    [InlineData("/en/")]
    [InlineData("/de/en/")]
    [InlineData("/de/de/")]
    [InlineData("/de/on/2026-11-20/de/")]
    [InlineData("/on/2026-11-20/on/2026-11-20/")]
    [InlineData("/on/2026-11-19/")]
    [InlineData("/on/2999-11-21/")]
    [InlineData("/on/2026-13-45/")]
    [InlineData("/on/2026-02-30/providers/sample/")]
    [InlineData("/on/20261120/")]
    [InlineData("/on/2026-11-2/")]
    [InlineData("/on/")]
    [InlineData("/de/on/")]
    [InlineData("/de/on/2026-13-45/")]
    public async Task What_is_no_language_and_no_day_that_is_served_leads_nowhere(string address) => await site.PageAsync(address, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/site.css")]
    [InlineData("//site.css")]
    [InlineData("/SITE.css")]
    [InlineData("/api/v1/")]
    [InlineData("//api/v1/")]
    [InlineData("/api/v1/providers/sample/")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/data/all.json")]
    [InlineData("/data/infercheck.db")]
    [InlineData("/data/manifest.json")]
    [InlineData("/providers/sample.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/llms.txt")]
    [InlineData("/healthz/")]
    [InlineData("/readyz/")]
    [InlineData("/metrics/")]
    public async Task What_stands_once_stands_under_no_prefix(string path)
    {
        foreach (var prefix in SamplePrefixes.All.Skip(1))
        {
            using var answer = await site.Client.GetAsync(prefix + path);
            using var there = answer.Headers.Location is { } location ? await site.Client.GetAsync(location) : null;
            Assert.Equal((HttpStatusCode.NotFound, ""), ((there ?? answer).StatusCode, (there ?? answer).Header("Access-Control-Allow-Origin")));
        }
    }

    [Fact]
    public async Task Two_prefixes_never_share_an_answer_and_each_keeps_its_own()
    {
        var meters = site.Site.Services.GetRequiredService<SiteMeters>();
        foreach (var path in new[] { "/providers/other/", "/?training=never", "/changes.atom", "/no/such/" })
        {
            var first = await AnswersAsync(path);
            Assert.Equal(first.Distinct(), first);
            var renders = meters.Renders;
            Assert.Equal(first, await AnswersAsync(path));
            Assert.Equal(renders, meters.Renders);
        }

        Assert.Equal(await site.Client.TagAsync("/de/providers/other/"), await site.Client.TagAsync("/%64e/providers/%6fther/"));
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task A_strange_address_is_answered_calmly_and_leads_to_no_other_host(string target)
    {
        var answer = await RawRequest.SendAsync(site.Site.Address, target);
        Assert.Contains(answer.Status, Clear);
        Assert.DoesNotContain("Set-Cookie", answer.Headers.Select(header => header.Key));
        if (answer.Location is { } location)
        {
            Assert.Matches(@"\A/(?![/\\])", location);
        }
    }

    [Fact]
    public void A_plain_address_is_read_without_leaving_anything_behind()
    {
        FrozenSet<DateOnly> kept = [new DateOnly(2026, 11, 20)];
        var served = new ServedPrefixes(["de"], () => kept);
        string[] plain = ["/", "/providers/sample/", "/d/", "/den/", "/on", "/on/", "/on/2026-11-21/", "/site.css", "", "//de/"];
        Assert.All(plain, path => Assert.Null(served.Read(path, out _)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var path in plain)
        {
            served.Read(path, out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private async Task<IReadOnlyList<string>> AnswersAsync(string path)
    {
        var answers = new List<string>();
        foreach (var prefix in SamplePrefixes.All)
        {
            using var answer = await site.Client.GetAsync(prefix + path);
            answers.Add(await answer.Content.ReadAsStringAsync());
        }

        return answers;
    }
}
