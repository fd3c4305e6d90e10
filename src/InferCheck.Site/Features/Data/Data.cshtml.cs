using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.OpenApi;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Data;

/// <summary>Everything that can be taken away, and how: made from the operations, the files and the views themselves.</summary>
internal sealed class DataModel(ContentStore store, DownloadFolder folder, Texts texts) : PageModel
{
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    public ContentStore Store => store;

    public IReadOnlyList<Download> Files => folder.Files;

    public IReadOnlyList<ApiOperation> Operations { get; } = ApiOperations.All(store, texts);

    public ILookup<string, string> Views { get; } = store.Tables.Views();

    public JsonObject Schemas { get; } = JsonNode.Parse(OpenApiDocument.Write(store, texts))!["components"]!["schemas"]!.AsObject();

    /// <summary>
    /// What the API really answers to a slip of the pen: the strongest value of the first filter, without its last letter but one. On some days of the past
    /// there were no filters.
    /// </summary>
    public string Problem
    {
        get
        {
            var asked = store.Vocabulary.Facets.Concat(store.Vocabulary.Topics).First(topic => topic.Values.Count > 0);
            var (topic, value) = (asked.Key, asked.Values[0].Key);
            var slip = value.Remove(value.Length - 2, 1);
            var error = ApiErrors.Unknown(texts, topic, slip, [value], "api.error.unknown-value");
            return JsonSerializer.Serialize(ApiProblems.Of(texts, StatusCodes.Status400BadRequest, "parameters", $"{ApiPaths.Match}?{topic}={slip}", [error]),
                Indented);
        }
    }

    /// <summary>The envelope is the same everywhere and said once, in words.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> Shapes => Schemas
        .Where(pair => !pair.Key.EndsWith("Answer", StringComparison.Ordinal) || pair.Key == SchemaWriter.NameOf(typeof(ApiMatchAnswer)))
        .Select(pair => (pair.Key, pair.Value!.AsObject()));

    public static string ShapeOf(ApiOperation operation) =>
        SchemaWriter.NameOf(operation.Answer.IsGenericType ? operation.Answer.GetGenericArguments()[0] : operation.Answer);

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["data.title"]],
        Description = texts["data.lead"],
        Path = ApiPaths.Documentation,
        Section = "data",
        JsonLd = [JsonLd.Dataset(store, texts, path => PublicAddress.Of(HttpContext, path), [.. Files.Select(file => (file.Address, file.MediaType))])],
        Alternates = [new(ApiPaths.OpenApi, "application/json", texts["api.title"]),
            new(DownloadNames.Path(DownloadNames.Manifest), "application/json", DownloadNames.Manifest)],
    };
}
