using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>Whose a host is, over the API.</summary>
public sealed class HostApiTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("eu.example.com", "endpoint", "eea")]
    [InlineData("api.example.com", "endpoint", "elsewhere")]
    [InlineData("other.example.com", "domain", "not-said")]
    public async Task A_host_is_told_with_its_owner(string host, string knownAs, string place)
    {
        var item = await ItemAsync(host);
        Assert.Equal(("sample", knownAs, place), ((string)item["provider"]!, (string)item["known_as"]!, (string)item["place"]!));
        Assert.Equal(knownAs == "domain", item["sign"] is null);
    }

    [Fact]
    public async Task An_endpoint_comes_with_the_words_that_place_it_and_the_claims_that_hold()
    {
        var item = await ItemAsync("eu.example.com");
        Assert.Equal("Requests to eu.example.com are answered in the EU.", (string)item["sign"]!["quote"]!);
        Assert.Equal(["EU"], item["sign"]!["regions"]!.AsArray().Select(region => (string)region!));
        Assert.Equal("2026-06-12", (string)item["sign"]!["read"]!);
        Assert.Contains("training", item["claims"]!.AsArray().Select(claim => (string)claim!["topic"]!));
    }

    /// <summary>A host like one that is known is none.</summary>
    [Theory]
    [InlineData("example.com.evil.example")]
    [InlineData("notexample.com")]
    public async Task A_host_nobody_is_known_to_have_is_not_found(string host)
    {
        using var answer = await site.Client.GetAsync($"/api/v1/hosts/{host}/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_profile_says_what_gives_it_away()
    {
        var profile = (await site.Client.JsonAsync("/api/v1/providers/sample/"))["items"]![0]!;
        Assert.Equal(["host eu.example.com", "host api.example.com", "package npm:sample", "package pypi:sample-sdk", "import python:sample",
            "variable SAMPLE_API_KEY"], profile["signs"]!.AsArray().Select(sign => $"{sign!["kind"]} {sign["name"]}"));
        var page = await site.Client.GetStringAsync("/providers/sample/");
        Assert.Contains("<code>eu.example.com</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>SAMPLE_API_KEY</code>", page, StringComparison.Ordinal);
        Assert.Contains("Requests to eu.example.com are answered in the EU.", page, StringComparison.Ordinal);
        Assert.Contains("`npm:sample`", await site.Client.GetStringAsync("/providers/sample.md"), StringComparison.Ordinal);
    }

    private async Task<JsonNode> ItemAsync(string host) => Assert.Single((await site.Client.JsonAsync($"/api/v1/hosts/{host}/"))["items"]!.AsArray())!;
}
