using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>How the API behaves as HTTP.</summary>
public sealed class ApiTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/api/v1/providers")]
    [InlineData("/api/v1/providers/sample")]
    [InlineData("/api/v1/topics")]
    [InlineData("/api/v1")]
    public async Task An_address_answers_with_and_without_the_slash_and_as_a_file(string address)
    {
        var bytes = await site.Client.GetByteArrayAsync(address);
        Assert.Equal(bytes, await site.Client.GetByteArrayAsync(address + "/"));
        Assert.Equal(bytes, await site.Client.GetByteArrayAsync(address + "/index.json"));
        using var answer = await site.Client.GetAsync(address);
        Assert.StartsWith($"<{address}/>; rel=\"canonical\"", answer.Header("Link"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/API/v1/Providers/", "/api/v1/providers/")]
    [InlineData("/api/v1/providers/sample-old/", "/api/v1/providers/sample/")]
    [InlineData("/providers/sample-old.md", "/providers/sample.md")]
    [InlineData("/providers/sample-old.json", "/providers/sample.json")]
    public async Task An_old_or_odd_address_leads_on_for_browsers_of_other_sites_too(string old, string current)
    {
        using var answer = await site.Client.GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, current, "*"),
            (answer.StatusCode, answer.Headers.Location!.ToString(), answer.Header("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("/api/v1/match/?training=nevr", "training", "never")]
    [InlineData("/api/v1/match/?trainign=never", "trainign", "training")]
    [InlineData("/api/v1/match/?training=", "training", null)]
    [InlineData("/api/v1/match/?preset=strict-eu,never-trains", "preset", null)]
    [InlineData("/api/v1/match/?page=0", "page", null)]
    [InlineData("/api/v1/match/?page=2", "page", null)]
    [InlineData("/api/v1/match/?older=31", "older", "30")]
    [InlineData("/api/v1/changes/?since=2026-02-30", "since", null)]
    [InlineData("/api/v1/changes/?since=", "since", null)]
    [InlineData("/api/v1/changes/?provider=sampel", "provider", "sample")]
    [InlineData("/api/v1/topics/?page=1", "page", null)]
    [InlineData("/api/v1/providers/sampel/", "slug", "sample")]
    [InlineData("/api/v1/match/?q=%00%0d%0aSet-Cookie:x&nope=%22%3E%3Cscript%3E", "nope", null)]
    public async Task An_error_names_the_parameter(string address, string parameter, string? suggestion)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStreamAsync())!;
        Assert.Equal((int)answer.StatusCode, (int)problem["status"]!);
        var error = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal((parameter, suggestion), ((string)error["parameter"]!, (string?)error["suggestion"]));
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Too_long_a_search_is_refused_and_not_cut() =>
        Assert.Equal("q", (string)(await site.Client.JsonAsync("/api/v1/match/?q="
            + new string('a', 201), HttpStatusCode.BadRequest))["errors"]![0]!["parameter"]!);

    [Theory]
    [InlineData("/api/v1/nothing/")]
    [InlineData("/api/v2/providers/")]
    [InlineData("/api/")]
    public async Task An_unknown_address_is_a_problem_and_no_page(string address) =>
        Assert.Equal(404, (int)(await site.Client.JsonAsync(address, HttpStatusCode.NotFound))["status"]!);

    [Theory]
    [InlineData("/api/v1/providers/")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/data/infercheck.db")]
    [InlineData("/data/claims.csv")]
    [InlineData("/data/manifest.json")]
    [InlineData("/providers/sample.md")]
    [InlineData("/providers/sample.json")]
    [InlineData("/llms.txt")]
    public async Task Other_sites_may_read_it(string address)
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("Origin", "https://elsewhere.example"));
        Assert.Equal(("*", "cross-origin"), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Cross-Origin-Resource-Policy")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        using var asked = await site.Client.AskAsync(HttpMethod.Options, address, ("Origin", "https://elsewhere.example"),
            ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Contains("If-None-Match", asked.Header("Access-Control-Allow-Headers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/")]
    [InlineData("/providers/sample/")]
    [InlineData("/site.css")]
    public async Task Pages_stay_the_sites_own(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(("", "same-origin"), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Cross-Origin-Resource-Policy")));
        using var asked = await site.Client.AskAsync(HttpMethod.Options, address);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, asked.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Post, "/api/v1/providers/");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (answer.StatusCode, answer.Header("Allow")));
    }

    [Fact]
    public async Task An_answer_says_where_else_to_look()
    {
        using var answer = await site.Client.GetAsync("/api/v1/providers/sample/");
        var links = answer.Header("Link");
        Assert.All(["</api/v1/openapi.json>; rel=\"service-desc\"", "</data/>; rel=\"service-doc\"", "rel=\"license\"",
            "</providers/sample.md>; rel=\"alternate\"; type=\"text/markdown\""],
            link => Assert.Contains(link, links, StringComparison.Ordinal));
        Assert.Equal("public, max-age=300", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task A_broken_machine_is_a_problem_too()
    {
        using var content = new SampleContent();
        await using var broken = await HostedSite.StartAsync(content);
        broken.Content.Store.Release();
        File.Delete(broken.Content.Path);
        using var answer = await broken.Client.GetAsync("/api/v1/providers/sample/");
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.DoesNotContain("Sqlite", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
