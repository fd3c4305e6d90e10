using System.Net;
using System.Text;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>One address is asked by POST. What may come in there is bounded, and no page of another site may ask.</summary>
public sealed class McpDoorTests(SampleSiteFixture site) : IClassFixture<SampleSiteFixture>
{
    private const string List = """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Any_other_method_is_refused(string method)
    {
        using var answer = await site.Site.Client.AskAsync(new HttpMethod(method), "/mcp");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Header("Allow"));
        SecurityHeaderAssert.AllPresent(answer);
    }

    [Theory]
    [InlineData("/mcp")]
    [InlineData("/mcp/")]
    public async Task A_question_is_answered_with_all_headers_and_nothing_to_keep(string address)
    {
        using var answer = await PostAsync(List, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("find_providers", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        SecurityHeaderAssert.AllPresent(answer);
        Assert.Equal("", answer.Header("Mcp-Session-Id"));
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/match/")]
    [InlineData("/mcp/more/")]
    [InlineData("/MCP")]
    [InlineData("/providers/sample/")]
    public async Task No_other_address_is_asked_by_post(string address)
    {
        using var answer = await PostAsync(List, address);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task A_foreign_origin_is_refused(string origin, HttpStatusCode status)
    {
        using var answer = await PostAsync(List, "/mcp", ("Origin", origin));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("", answer.Header("Access-Control-Allow-Origin"));
        SecurityHeaderAssert.AllPresent(answer);
    }

    [Fact]
    public async Task The_own_origin_may_ask_unless_somebody_made_up_the_host()
    {
        var own = site.Site.Address.GetLeftPart(UriPartial.Authority);
        using var asked = await PostAsync(List, "/mcp", ("Origin", own));
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using var rebound = await PostAsync(List, "/mcp", ("Origin", "http://evil.example"), ("Host", "evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, rebound.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_long_is_refused_whether_or_not_it_says_so(bool saysSo)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp");
        request.Content = new StringContent(List + new string(' ', 70_000), Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = !saysSo;
        using var answer = await site.Site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_below_the_bound_is_read()
    {
        using var answer = await PostAsync(List + new string(' ', 60_000));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"no/such"}""")]
    public async Task What_is_no_question_breaks_nothing(string body)
    {
        using var answer = await PostAsync(body);
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode}");
        SecurityHeaderAssert.AllPresent(answer);
        using var next = await PostAsync(List);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task Nesting_without_end_is_refused()
    {
        using var answer = await PostAsync(string.Concat(Enumerable.Repeat("[", 30_000)));
        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Fact]
    public async Task Search_engines_are_kept_out() =>
        Assert.Contains("Disallow: /mcp\n", await site.Site.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task A_copy_of_files_has_no_such_address()
    {
        await using var copy = await HostedSite.StartSampleAsync("--Site:IsStatic", "true");
        using var answer = await copy.Client.PostAsync("/mcp", new StringContent(List, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.DoesNotContain("/mcp", await copy.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string address = "/mcp", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await site.Site.Client.SendAsync(request);
    }
}
