using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>The description and the answers must be of one mind, for every address and the whole content.</summary>
[Collection(SiteCollection.Name)]
public sealed class OpenApiTests(SiteFixture site)
{
    [Fact]
    public async Task Every_answer_fits_the_description()
    {
        var checker = new OpenApiChecker(await DocumentAsync());
        foreach (var (address, path) in ApiAddresses.All(site.Site.Content.Store))
        {
            var faults = checker.Faults(path, "200", "application/json", await site.Client.JsonAsync(address));
            Assert.True(faults.Count == 0, $"{address}\n{string.Join('\n', faults.Take(10))}");
        }
    }

    [Theory]
    [InlineData("/api/v1/match/?training=nevr", "/api/v1/match/", 400)]
    [InlineData("/api/v1/changes/?since=yesterday", "/api/v1/changes/", 400)]
    [InlineData("/api/v1/providers/opnai/", "/api/v1/providers/{slug}/", 404)]
    [InlineData("/api/v1/indexes/none/", "/api/v1/indexes/{slug}/", 404)]
    public async Task Every_problem_fits_the_description(string address, string path, int status)
    {
        var checker = new OpenApiChecker(await DocumentAsync());
        Assert.Empty(checker.Faults(path, $"{status}", "application/problem+json", await site.Client.JsonAsync(address, (HttpStatusCode)status)));
    }

    [Fact]
    public async Task What_does_not_fit_is_found()
    {
        var checker = new OpenApiChecker(await DocumentAsync());
        await Refused(answer => answer.Remove("licence"), "licence is missing");
        await Refused(answer => answer["surprise"] = 1, "surprise is not described");
        await Refused(answer => answer["items"]![0]!["name"] = 1, "integer is not string");
        await Refused(answer => answer["items"]![0]!["last_modified"] = "today", "today is no date");
        await Refused(answer => answer["items"]![0]!["policy_dated"]!["precision"] = "week", "week is none of the words");
        await Refused(answer => answer["items"]![0]!["slug"] = null, "null is not string");

        async Task Refused(Action<JsonObject> spoil, string fault)
        {
            var answer = await site.Client.JsonAsync("/api/v1/providers/openai/");
            spoil(answer);
            Assert.Contains(fault, string.Join('\n', checker.Faults("/api/v1/providers/{slug}/", "200", "application/json", answer)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_document_is_3_1_and_names_every_address_once()
    {
        var document = await DocumentAsync();
        Assert.StartsWith("3.1.", (string?)document["openapi"], StringComparison.Ordinal);
        var operations = document["paths"]!.AsObject().Select(path => (string)path.Value!["get"]!["operationId"]!).ToList();
        Assert.Equal(operations.Count, operations.Distinct().Count());
        var addresses = (await site.Client.JsonAsync("/api/v1/"))["items"]!.AsArray().Select(item => (string)item!["address"]!);
        Assert.Equal(document["paths"]!.AsObject().Select(path => path.Key).Where(path => path.StartsWith("/api/", StringComparison.Ordinal)), addresses);
    }

    [Fact]
    public async Task Every_parameter_of_the_index_is_a_parameter_of_match()
    {
        var described = (await DocumentAsync())["paths"]!["/api/v1/match/"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!)
            .ToList();
        var form = await site.PageAsync("/?preset=never-trains&q=data&sort=dpa");
        var asked = form.QuerySelectorAll("form.facets :is(input, select)[name]").Select(field => field.GetAttribute("name")!).Distinct().ToList();
        Assert.Contains("training", asked);
        Assert.Empty(asked.Except(described));
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await DocumentAsync();
        foreach (var reference in References(document))
        {
            Assert.NotNull(reference[2..].Split('/').Aggregate((JsonNode?)document, (node, part) => node?[part]));
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(pair => pair.Key == "$ref" ? [(string)pair.Value!] : References(pair.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private Task<JsonObject> DocumentAsync() => site.Client.JsonAsync("/api/v1/openapi.json");
}
