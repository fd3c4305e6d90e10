using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>The shape of every answer, kept as a file: a change of it is seen in review. The sample has every field once.</summary>
public sealed class ApiGoldenTests(SampleSite site) : IClassFixture<SampleSite>
{
    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("root", "/api/v1/")]
    [InlineData("providers", "/api/v1/providers/")]
    [InlineData("provider", "/api/v1/providers/sample/")]
    [InlineData("twin", "/providers/sample.json")]
    [InlineData("match", "/api/v1/match/?training=never,opt-in&dpa=published&kind=gateway")]
    [InlineData("changes", "/api/v1/changes/?since=2026-06-12")]
    [InlineData("indexes", "/api/v1/indexes/")]
    [InlineData("index", "/api/v1/indexes/sample-index/")]
    [InlineData("faq", "/api/v1/faq/")]
    [InlineData("sources", "/api/v1/sources/")]
    public async Task An_answer_keeps_its_shape(string name, string address) => Equal(name, await site.Client.JsonAsync(address));

    /// <summary>The vocabulary is content, and editors add to it: two entries are enough to show the shape.</summary>
    [Theory]
    [InlineData("topics", "/api/v1/topics/")]
    [InlineData("presets", "/api/v1/presets/")]
    [InlineData("tiers", "/api/v1/tiers/")]
    [InlineData("countries", "/api/v1/countries/")]
    [InlineData("words", "/api/v1/words/")]
    public async Task A_list_of_the_vocabulary_keeps_its_shape(string name, string address)
    {
        var answer = await site.Client.JsonAsync(address);
        Cut(answer["items"]!.AsArray());
        Equal(name, answer);
    }

    [Fact]
    public async Task Everything_in_one_keeps_its_shape()
    {
        var answer = await site.Client.JsonAsync("/data/all.json");
        foreach (var list in answer.Select(pair => pair.Value).OfType<JsonArray>())
        {
            Cut(list);
        }

        Equal("all", answer);
    }

    [Theory]
    [InlineData("problem-parameters", "/api/v1/match/?training=nevr&colour=red&page=0", 400)]
    [InlineData("problem-not-found", "/api/v1/providers/sampel/", 404)]
    public async Task A_problem_keeps_its_shape(string name, string address, int status) =>
        Equal(name, await site.Client.JsonAsync(address, (System.Net.HttpStatusCode)status));

    /// <summary>The parameters of `match` made from topics are content too; the first stands for all.</summary>
    [Fact]
    public async Task The_description_keeps_its_shape()
    {
        var document = await site.Client.JsonAsync("/api/v1/openapi.json");
        foreach (var operation in document["paths"]!.AsObject().Select(path => path.Value!["get"]!.AsObject()))
        {
            var parameters = operation["parameters"] as JsonArray ?? [];
            foreach (var parameter in parameters.Where(parameter => site.Site.Content.Store.Vocabulary.FindTopic((string)parameter!["name"]!) is not null)
                .Skip(1).ToList())
            {
                parameters.Remove(parameter);
            }

            foreach (var parameter in parameters)
            {
                var schema = parameter!["schema"]!;
                ((schema["items"] ?? schema)["enum"] as JsonArray)?.Clear();
            }
        }

        Equal("openapi", document);
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node, string name) => node switch
    {
        JsonObject fields => fields.SelectMany(pair => pair.Key == name && pair.Value is JsonArray list ? [list] : Lists(pair.Value, name)),
        JsonArray list => list.SelectMany(item => Lists(item, name)),
        _ => [],
    };

    private static void Cut(JsonArray list)
    {
        while (list.Count > 2)
        {
            list.RemoveAt(2);
        }
    }

    private static void Equal(string name, JsonObject answer)
    {
        foreach (var checklist in Lists(answer, "checklist"))
        {
            Cut(checklist);
        }

        if (answer.ContainsKey("content_version"))
        {
            answer["content_version"] = "the hash of the content";
        }

        Golden.Equal(answer.ToJsonString(Indented) + "\n", "tests", "InferCheck.Tests", "Golden", "api", $"{name}.json");
    }
}
