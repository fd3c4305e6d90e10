using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Content;
using InferCheck.Site.Http.Metrics;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Live;

/// <summary>Whatever the site is made of, none of it stays behind when the content is swapped.</summary>
public sealed class ContentSwapTests : IAsyncLifetime
{
    private readonly SampleContent content = new();
    private HostedSite site = null!;

    public static TheoryData<string> Named() =>
    [
        "/", "/?training=opt-in", "/?q=sample", "/providers/sample/", "/providers/sample.md", "/providers/sample.json", "/providers/sample/card.svg",
            "/badge/sample.svg",
        "/providers/sample/paper/", "/providers/sample/paper.md", "/providers/sample/questions/", "/providers/sample/questions.txt",
            "/providers/sample/changes.atom",
        "/indexes/sample-index/", "/compare/?p=other&p=sample", "/changes/", "/changes.atom", "/watch/sample/all.atom", "/watch/sample/all.ics", "/llms.txt",
        "/api/v1/providers/", "/api/v1/providers/sample/", "/api/v1/match/?training=opt-in", "/data/all.json", "/data/providers.csv",
    ];

    public static TheoryData<string> Versioned() => ["/api/v1/", "/api/v1/topics/", "/api/v1/faq/", "/data/manifest.json", "/data/all.json", "/readyz"];

    public async ValueTask InitializeAsync() => site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true");

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Theory]
    [MemberData(nameof(Named))]
    public async Task A_new_name_stands_everywhere(string address)
    {
        Assert.Contains("Sample API", await TextAsync(address), StringComparison.Ordinal);
        await RenameAsync();
        var text = await TextAsync(address);
        Assert.Contains("Renamed API", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sample API", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Versioned))]
    public async Task The_version_is_that_of_the_files(string address)
    {
        Assert.Equal(ContentVersion.Of(content.Folder), await VersionAsync(address));
        await RenameAsync();
        Assert.Equal(ContentVersion.Of(content.Folder), await VersionAsync(address));
    }

    [Fact]
    public async Task A_new_name_is_known_to_all_that_lists_names()
    {
        await TextAsync("/api/v1/openapi.json");
        content.Write("providers/third.md", File.ReadAllText(content.PathOf("providers/other.md"))
            .Replace("name: Other", "name: Third", StringComparison.Ordinal));
        await Until.TrueAsync(async () => (await site.Client.GetAsync("/providers/third/")).StatusCode == HttpStatusCode.OK);
        foreach (var address in new[] { "/sitemap.xml", "/api/v1/providers/", "/compare/?p=sample&p=third", "/watch/third/all.atom",
            "/api/v1/changes/?provider=third", "/data/providers.csv" })
        {
            Assert.Contains("third", await TextAsync(address), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Key => InferCheck.Quotes.QuoteKey.Of("sample", "https://example.com/terms", "Inputs are deleted after 30 days.");

    [Fact]
    public async Task What_machines_saw_of_quotes_is_taken_over_like_the_rest()
    {
        Assert.Contains("never checked by machine", await TextAsync("/providers/sample/"), StringComparison.Ordinal);
        content.Write("sources.lock.yaml", """
            sources:
              - source: https://example.com/terms
                checks: 1
                quotes:
                  - key: KEY
                    provider: sample
                    words: x
                    outcome: found
                    since: 2026-06-18
                    last_check: 2026-06-19
                    first_seen: 2026-01-02
                    last_seen: 2026-06-19
                    checks: 1
                    seen: 1
                    similarity: 1

            """.Replace("KEY", Key, StringComparison.Ordinal));
        await Until.TrueAsync(async () => (await TextAsync("/providers/sample/")).Contains("seen word for word", StringComparison.Ordinal));
        content.Write("sources.lock.yaml", "sources: nonsense\n");
        await Until.TrueAsync(() => Task.FromResult(site.Services.GetRequiredService<SiteMeters>().Refusals > 0));
        Assert.Contains("seen word for word", await TextAsync("/providers/sample/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_old_content_stays_on_the_disk()
    {
        await TextAsync("/data/manifest.json");
        await RenameAsync();
        await TextAsync("/data/manifest.json");
        await Until.TrueAsync(() =>
            Task.FromResult(Directory.GetFiles(content.Data, "*.db").Length == 1 && Directory.GetDirectories(content.Data).Length == 1));
    }

    private async Task RenameAsync()
    {
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        await Until.TrueAsync(async () => await VersionAsync("/readyz") == ContentVersion.Of(content.Folder));
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answers {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<string?> VersionAsync(string address) => (string?)JsonNode.Parse(await TextAsync(address))!["content_version"];
}
