using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>Models and prices over the API, as the providers of the sample ask them.</summary>
public sealed class ModelApiTests(PricedSite site) : IClassFixture<PricedSite>
{
    private const string Model = "/api/v1/models/open-7b/";

    [Theory]
    [InlineData("models", "/api/v1/models/")]
    [InlineData("model", Model)]
    [InlineData("offers", "/api/v1/offers/?model=open-7b&provider=sample")]
    public async Task An_answer_keeps_its_shape(string name, string address)
    {
        var answer = await site.Client.JsonAsync(address);
        answer["content_version"] = "the hash of the content";
        Golden.Equal(answer.ToJsonString(ApiGoldenTests.Indented) + "\n", "tests", "InferCheck.Tests", "Golden", "api", $"{name}.json");
    }

    [Fact]
    public async Task A_price_that_was_asked_before_is_a_row_and_no_price()
    {
        var sample = await ServiceAsync("sample");
        Assert.Equal(0.1m, (decimal)sample["anywhere"]!["input"]!);
        Assert.Equal(0.12m, (decimal)sample["in_eu"]!["input"]!);
        Assert.Equal(("own-row", "service", 0.2m),
            ((string)sample["in_eu"]!["ground"]!, (string)sample["premium"]!["over"]!, (decimal)sample["premium"]!["input"]!));
        Assert.Equal(3, (await site.Client.JsonAsync("/api/v1/offers/?provider=sample&model=open-7b"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_price_of_a_data_set_says_nothing_of_the_EU()
    {
        var other = await ServiceAsync("third");
        Assert.Null(other["in_eu"]);
        Assert.Null(other["premium"]);
        Assert.Equal("imported", (string)other["anywhere"]!["known"]!);
    }

    [Fact]
    public async Task Rows_come_in_parts_that_lead_on()
    {
        using var first = await site.Client.GetAsync("/api/v1/offers/?limit=3");
        var next = first.Header("Link").Split(", ").Single(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)).Split('>')[0][1..];
        var rest = await site.Client.JsonAsync(next);
        var all = await site.Client.JsonAsync("/api/v1/offers/");
        Assert.Equal(6, all["items"]!.AsArray().Count);
        Assert.Equal(all["items"]!.AsArray().Skip(3).Select(item => item!.ToJsonString()), rest["items"]!.AsArray().Select(item => item!.ToJsonString()));
    }

    [Theory]
    [InlineData("/api/v1/models/open-7/", "slug", "open-7b", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/offers/?model=open-7", "model", "open-7b", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offers/?provider=sampel", "provider", "sample", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/match/?model=open-7", "model", "open-7b", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/match/?maker=sample-lab", "maker", "sample-labs", HttpStatusCode.BadRequest)]
    public async Task A_slip_is_told_with_the_word_that_was_meant(string address, string parameter, string suggestion, HttpStatusCode status)
    {
        var error = (await site.Client.JsonAsync(address, status))["errors"]![0]!;
        Assert.Equal((parameter, suggestion), ((string)error["parameter"]!, (string?)error["suggestion"]));
    }

    /// <summary>The list of one was held against its own; nobody did that with the other's.</summary>
    [Theory]
    [InlineData("model=open-7b", "met", "met")]
    [InlineData("model=closed", "met", "not-read")]
    [InlineData("maker=sample-labs", "met", "met")]
    [InlineData("maker=elsewhere", "not-met", "not-read")]
    public async Task Match_narrows_to_who_runs_a_model(string query, string sample, string other)
    {
        var lists = (await site.Client.JsonAsync($"/api/v1/match/?{query}"))["items"]!.AsArray();
        Assert.Equal((sample, other), (ListOf("sample"), ListOf("other")));
        Assert.All(lists.Where(list => (string)list!["list"]! is not "met").SelectMany(list => list!["providers"]!.AsArray()),
            provider => Assert.Equal(query.Split('=')[0], (string)provider!["reasons"]![0]!["parameter"]!));

        string ListOf(string slug) =>
            (string)lists.Single(list => list!["providers"]!.AsArray().Any(provider => (string)provider!["slug"]! == slug))!["list"]!;
    }

    [Fact]
    public async Task Everything_fits_the_description()
    {
        var checker = new OpenApiChecker(await site.Client.JsonAsync("/api/v1/openapi.json"));
        foreach (var (address, path) in new[]
        {
            ("/api/v1/models/", "/api/v1/models/"), (Model, "/api/v1/models/{slug}/"), ("/api/v1/offers/", "/api/v1/offers/"),
            ("/data/all.json", "/data/all.json"),
        })
        {
            Assert.Empty(checker.Faults(path, "200", "application/json", await site.Client.JsonAsync(address)));
        }
    }

    private async Task<JsonNode> ServiceAsync(string provider) =>
        (await site.Client.JsonAsync(Model))["items"]![0]!["served_by"]!.AsArray().Single(service => (string)service!["provider"]! == provider)!;
}
