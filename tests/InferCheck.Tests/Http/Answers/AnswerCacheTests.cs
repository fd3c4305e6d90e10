using System.IO.Compression;
using System.Net;
using InferCheck.Site.Http.Metrics;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Http.Answers;

/// <summary>Answers are kept whole, and nobody can tell by them, except by the time they take.</summary>
public sealed class AnswerCacheTests : IAsyncLifetime
{
    private HostedSite site = null!;

    private SiteMeters Meters => site.Services.GetRequiredService<SiteMeters>();

    public async ValueTask InitializeAsync() => site = await HostedSite.StartRealAsync();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    /// <summary>What is kept for one spelling must not answer for another address.</summary>
    [Fact]
    public async Task An_escaped_percent_sign_begins_no_escape()
    {
        using var strange = await site.Client.GetAsync("/%256dethodology/");
        Assert.Equal(HttpStatusCode.NotFound, strange.StatusCode);
        using var page = await site.Client.GetAsync("/%6dethodology/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var again = await site.Client.GetAsync("/%256dethodology/");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?training=never")]
    [InlineData("/providers/openai/")]
    [InlineData("/no/such/page/")]
    [InlineData("/sitemap.xml")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/providers/openai/")]
    [InlineData("/api/v1/match/?dpa=published&training=never")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/providers/openai.md")]
    [InlineData("/providers/openai/paper.csv")]
    [InlineData("/providers/openai/questions.txt")]
    [InlineData("/policy.yaml?training=never")]
    [InlineData("/watch/mistral+openai/retention.atom")]
    [InlineData("/watch/all/all.ics")]
    [InlineData("/badge/openai.svg")]
    [InlineData("/compare/?p=mistral&p=openai")]
    [InlineData("/data/manifest.json")]
    [InlineData("/providers/nobody.json")]
    public async Task A_second_answer_is_the_first_one_and_renders_nothing(string address)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            var first = await AnswerAsync(address, coding);
            var renders = Meters.Renders;
            var second = await AnswerAsync(address, coding);
            Assert.Equal(first, second);
            Assert.Equal(first.Contains("no-store", StringComparison.Ordinal) ? renders + 1 : renders, Meters.Renders);
            Assert.Contains("Content-Security-Policy", second, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/data/infercheck.db")]
    [InlineData("/data/all.json")]
    [InlineData("/data/claims.csv")]
    public async Task Large_files_are_streamed_and_not_kept(string address)
    {
        await AnswerAsync(address);
        await AnswerAsync(address, "br");
        Assert.Equal((0, 0L), Meters.KeptAnswers());
        using var part = await site.Client.AskAsync(HttpMethod.Get, address, ("Range", "bytes=0-9"));
        Assert.Equal((HttpStatusCode.PartialContent, 10), (part.StatusCode, (await part.Content.ReadAsByteArrayAsync()).Length));
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/metrics")]
    public async Task What_machines_ask_is_not_kept(string address)
    {
        await AnswerAsync(address);
        await AnswerAsync(address);
        Assert.Equal((0, 0L, 0L), (Meters.KeptAnswers().Count, Meters.Renders, Meters.Of(AnswerKind.PassedOn)));
    }

    [Theory]
    [InlineData("/providers/openai.json", "*", "cross-origin")]
    [InlineData("/badge/openai.svg", "*", "cross-origin")]
    [InlineData("/api/v1/topics/", "*", "cross-origin")]
    [InlineData("/providers/openai/", "", "same-origin")]
    public async Task Who_may_read_an_answer_does_not_depend_on_who_asked_first(string address, string allowed, string policy)
    {
        for (var time = 0; time < 3; time++)
        {
            using var answer = await site.Client.AskAsync(time == 1 ? HttpMethod.Head : HttpMethod.Get, address, ("Accept-Encoding", "gzip"));
            Assert.Equal((allowed, policy), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Cross-Origin-Resource-Policy")));
        }
    }

    [Fact]
    public async Task An_old_file_is_told_by_its_time_too()
    {
        using var first = await site.Client.GetAsync("/site.css");
        for (var time = 0; time < 2; time++)
        {
            using var same = await site.Client.AskAsync(HttpMethod.Get, "/site.css", ("If-Modified-Since", first.Header("Last-Modified")));
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_are_answered_by_one_rendering()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => AnswerAsync("/?dpa=published&training=never")));
        Assert.Single(answers.Distinct());
        Assert.Equal(1, Meters.Renders);
    }

    [Theory]
    [InlineData("/?training=never", "/?training=%6eever")]
    [InlineData("/providers/openai/", "/providers/%6fpenai/")]
    [InlineData("/", "/?")]
    public async Task However_an_address_is_spelled_it_is_kept_once(string address, string spelling)
    {
        var plain = await AnswerAsync(address);
        using var client = site.ClientOf(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get,
            new Uri(site.Address.GetLeftPart(UriPartial.Authority) + spelling, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var answer = await client.SendAsync(request);
        Assert.Equal(plain, await ShownAsync(answer));
        Assert.Equal(1, Meters.Renders);
    }

    [Fact]
    public async Task Each_coding_has_its_own_tag_and_the_same_text()
    {
        var (plain, none) = await BodyAsync("/", "identity");
        var (gzip, gzipTag) = await BodyAsync("/", "gzip");
        var (brotli, brotliTag) = await BodyAsync("/", "gzip, br");
        Assert.Equal(plain, Unpacked(new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress)));
        Assert.Equal(plain, Unpacked(new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress)));
        Assert.Equal(3, new[] { none, gzipTag, brotliTag }.Distinct().Count());
        Assert.Equal(1, Meters.Renders);
    }

    [Fact]
    public async Task A_known_tag_is_answered_with_304_and_no_body()
    {
        var (_, tag) = await BodyAsync("/", "br");
        using var same = await SendAsync(HttpMethod.Get, "/", "br", tag);
        Assert.Equal((HttpStatusCode.NotModified, 0), (same.StatusCode, (await same.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(tag, same.Headers.ETag!.ToString());
        using var weak = await SendAsync(HttpMethod.Get, "/", "br", "\"other\", W/" + tag);
        Assert.Equal(HttpStatusCode.NotModified, weak.StatusCode);

        // What the client holds is still what the page says, however it was packed: it is told so by the very tag it sent.
        using var otherCoding = await SendAsync(HttpMethod.Get, "/", "gzip", tag);
        Assert.Equal((HttpStatusCode.NotModified, tag), (otherCoding.StatusCode, otherCoding.Headers.ETag!.ToString()));
        using var unknown = await SendAsync(HttpMethod.Get, "/", "br", "\"other\"");
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
    }

    [Fact]
    public async Task Headers_alone_are_those_of_the_whole_answer()
    {
        using var head = await SendAsync(HttpMethod.Head, "/faq/", "gzip");
        using var get = await SendAsync(HttpMethod.Get, "/faq/", "gzip");
        Assert.Equal(Headers(get), Headers(head));
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Redirects_are_not_kept()
    {
        for (var time = 0; time < 3; time++)
        {
            using var answer = await site.Client.GetAsync("/?training=never&nonsense=1");
            Assert.Equal((HttpStatusCode.MovedPermanently, "/?training=never"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }

        Assert.Equal(0, Meters.Of(AnswerKind.Kept));
    }

    private static byte[] Unpacked(Stream packed)
    {
        using var plain = new MemoryStream();
        using (packed)
        {
            packed.CopyTo(plain);
        }

        return plain.ToArray();
    }

    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not "Date").OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));

    private static async Task<string> ShownAsync(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode}\n{Headers(answer)}\n\n{await answer.Content.ReadAsStringAsync()}";

    private async Task<string> AnswerAsync(string address, string coding = "identity")
    {
        using var answer = await SendAsync(HttpMethod.Get, address, coding);
        return await ShownAsync(answer);
    }

    private async Task<(byte[] Body, string Tag)> BodyAsync(string address, string coding)
    {
        using var answer = await SendAsync(HttpMethod.Get, address, coding);
        return (await answer.Content.ReadAsByteArrayAsync(), answer.Headers.ETag!.ToString());
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string coding, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await site.Client.SendAsync(request);
    }
}
