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

    /// <summary>What the API really answers to a slip of the pen.</summary>
    public string Problem => JsonSerializer.Serialize(
        ApiProblems.Of(texts, StatusCodes.Status400BadRequest, "parameters", $"{ApiPaths.Root}match/?training=nevr", [ApiErrors.Unknown(texts, "training", "nevr", ["never"], "api.error.unknown-value")]),
        Indented);

    /// <summary>The envelope is the same everywhere and said once, in words.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> Shapes => Schemas
        .Where(pair => !pair.Key.EndsWith("Answer", StringComparison.Ordinal) || pair.Key == SchemaWriter.NameOf(typeof(ApiMatchAnswer)))
        .Select(pair => (pair.Key, pair.Value!.AsObject()));

    public static string ShapeOf(ApiOperation operation) => SchemaWriter.NameOf(operation.Answer.IsGenericType ? operation.Answer.GetGenericArguments()[0] : operation.Answer);

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["data.title"]],
        Description = texts["data.lead"],
        Path = ApiPaths.Documentation,
        Section = "data",
        JsonLd = [JsonLd.Dataset(store, texts, PublicAddress.BaseUrl(HttpContext), [.. Files.Select(file => (file.Address, file.MediaType))])],
        Alternates = [new(ApiPaths.OpenApi, "application/json", texts["api.title"]), new(ApiPaths.Documentation + DownloadNames.Manifest, "application/json", DownloadNames.Manifest)],
    };
}
