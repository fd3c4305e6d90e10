using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>Whoever has an answer already is told so, and only then.</summary>
public sealed class EntityTagTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly string[] All =
    [
        .. ApiAddresses.Lists.Select(list => $"/api/v1/{list}"),
        "/api/v1/providers/sample/", "/api/v1/indexes/sample-index/", "/api/v1/match/?training=never", "/api/v1/changes/?since=2026-06-13",
            "/api/v1/openapi.json",
        "/data/infercheck.db", "/data/providers.csv", "/data/claims.csv", "/data/evidence.csv", "/data/models.csv", "/data/offers.csv",
        "/data/readings.csv", "/data/retirements.csv", "/data/all.json", "/data/manifest.json",
        "/providers/sample.md", "/providers/sample.json", "/faq/sample-question.md", "/indexes/sample-index.md", "/llms.txt",
    ];

    public static TheoryData<string> Addresses() => [.. All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_second_request_is_answered_with_304(string address)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var first = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", coding));
            var tag = first.Headers.ETag!;
            Assert.False(tag.IsWeak);
            using var second = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", coding), ("If-None-Match", $"\"other\", {tag}"));
            Assert.Equal((HttpStatusCode.NotModified, tag), (second.StatusCode, second.Headers.ETag));
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
            Assert.NotEqual("", second.Header("Cache-Control"));
            Assert.Equal("*", second.Header("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Other_bytes_have_another_tag(string address)
    {
        var tags = new Dictionary<string, string>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", coding));
            var bytes = Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(bytes, tags.GetValueOrDefault(answer.Headers.ETag!.Tag, bytes));
            tags[answer.Headers.ETag.Tag] = bytes;
        }

        Assert.Equal(tags.Count, tags.Values.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_says_the_same_without_a_body(string address)
    {
        using var whole = await site.Client.GetAsync(address);
        using var head = await site.Client.AskAsync(HttpMethod.Head, address);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal((whole.Headers.ETag, whole.Content.Headers.ContentType, whole.Content.Headers.ContentLength),
            (head.Headers.ETag, head.Content.Headers.ContentType, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Another_tag_gets_the_whole_answer()
    {
        foreach (var tag in new[] { "\"abc\"", "abc", "W/", "\"", ",,," })
        {
            using var answer = await site.Client.AskAsync(HttpMethod.Get, "/api/v1/topics/", ("If-None-Match", tag));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var any = await site.Client.AskAsync(HttpMethod.Get, "/api/v1/topics/", ("If-None-Match", "*"));
        Assert.Equal(HttpStatusCode.NotModified, any.StatusCode);
    }

    /// <summary>The envelope carries the version of the whole content, so all of the API changes with it; a twin is of its own page alone.</summary>
    [Fact]
    public async Task A_changed_profile_changes_the_tags_that_should()
    {
        using var content = new SampleContent();
        content.Replace("providers/other.md", "vendor: Other", "vendor: Another");
        await using var changed = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
        foreach (var address in All.Append("/providers/other.md").Append("/providers/other.json"))
        {
            var mayStay = address is "/providers/sample.md" or "/providers/sample.json" or "/faq/sample-question.md" or "/indexes/sample-index.md"
                or "/api/v1/openapi.json" or "/data/claims.csv" or "/data/evidence.csv" or "/data/models.csv" or "/data/offers.csv"
                or "/data/readings.csv" or "/data/retirements.csv";
            Assert.Equal((address, mayStay), (address, await site.Client.TagAsync(address) == await changed.Client.TagAsync(address)));
        }
    }

    [Fact]
    public async Task The_same_content_has_the_same_tags_on_every_machine()
    {
        using var content = new SampleContent();
        await using var twin = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
        foreach (var address in All)
        {
            Assert.Equal((address, await site.Client.TagAsync(address)), (address, await twin.Client.TagAsync(address)));
        }
    }
}
