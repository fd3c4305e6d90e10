using System.Net;
using System.Net.Http.Headers;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Http;

[Collection(SiteCollection.Name)]
public sealed class HeaderTests(SiteFixture site)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/?preset=never-trains", 200)]
    [InlineData("/providers/openai/", 200)]
    [InlineData("/?q=training", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/providers/openai/card.svg", 200)]
    [InlineData("/site.css", 200)]
    [InlineData("/site.js", 200)]
    [InlineData("/site.css?v=1", 200)]
    [InlineData("/nothing-here/", 404)]
    [InlineData("/providers/nobody/", 404)]
    [InlineData("/providers/nobody/card.svg", 404)]
    [InlineData("/nothing.css", 404)]
    [InlineData("/FAQ", 301)]
    [InlineData("/?unknown=1", 301)]
    [InlineData("/faq/?unknown=1", 301)]
    [InlineData("/a%5Cb/", 400)]
    public async Task Every_answer_carries_the_headers(string address, int status)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, address);
            using var answer = await site.Client.SendAsync(request);
            Assert.Equal(status, (int)answer.StatusCode);
            SecurityHeaderAssert.AllPresent(answer);
        }
    }

    [Fact]
    public async Task An_unchanged_file_carries_them_too()
    {
        using var first = await site.Client.GetAsync("/site.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/site.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        SecurityHeaderAssert.AllPresent(answer);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("NONSENSE")]
    public async Task The_site_is_only_read(string method)
    {
        foreach (var address in new[] { "/", "/providers/openai/", "/site.css", "/sitemap.xml", "/nothing-here/", "/FAQ" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            using var answer = await site.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
            SecurityHeaderAssert.AllPresent(answer);
        }
    }

    [Fact]
    public async Task A_file_named_by_its_content_is_kept_for_good_and_another_for_an_hour()
    {
        var page = await site.PageAsync("/");
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Contains("?v=", style, StringComparison.Ordinal);
        using var named = await site.Client.GetAsync(style);
        Assert.Equal(CacheControlHeaderValue.Parse("public, max-age=31536000, immutable"), named.Headers.CacheControl);
        using var plain = await site.Client.GetAsync("/site.css");
        Assert.Equal(TimeSpan.FromHours(1), plain.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task Pages_have_nothing_inline_that_the_policy_would_forbid()
    {
        foreach (var address in new[] { "/", "/?preset=strict-eu", "/providers/openai/", "/indexes/chinese-ai-apis/", "/faq/", "/quality/", "/methodology/" })
        {
            var page = await site.PageAsync(address);
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), iframe, object, embed"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }
}
