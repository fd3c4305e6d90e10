using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Export;

/// <summary>What the API answers without being asked anything: its own addresses, and each as a file with an ending that hosts know.</summary>
internal static class ApiFiles
{
    /// <summary>The fields of the API that hold addresses.</summary>
    private static readonly string[] Fields = ["page", "api", "markdown", "json", "address"];

    public static IEnumerable<string> All(ContentStore store, Texts texts) =>
        ApiOperations.All(store, texts).SelectMany(operation => Addresses(operation, store)).SelectMany(address => new[] { address, address + ApiPaths.File });

    /// <summary>An answer as it stands in the tree. The files to take away never pass here: they are copied, so that their hashes hold.</summary>
    public static string InTree(string json, StaticAddress address, string pathBase) =>
        address.File.EndsWith(".html", StringComparison.Ordinal) ? WithoutMarkup(Below(pathBase, json)) : Below(pathBase, json);

    /// <summary>
    /// A host may send the answer that stands at the address of a folder as a page. The escapes mean the same in JSON, and no quote becomes markup.
    /// </summary>
    private static string WithoutMarkup(string json) => json.Replace("<", "\\u003C", StringComparison.Ordinal);

    /// <summary>Addresses stand in JSON from the top of the site; in a tree below a folder they begin with the folder.</summary>
    private static string Below(string pathBase, string json) =>
        pathBase.Length == 0 ? json
            : Fields.Aggregate(json.Replace("\"url\":\"/\"", $"\"url\":\"{pathBase}\"", StringComparison.Ordinal),
            (text, field) => text.Replace($"\"{field}\":\"/", $"\"{field}\":\"{pathBase}/", StringComparison.Ordinal));

    private static IEnumerable<string> Addresses(ApiOperation operation, ContentStore store)
    {
        if (!operation.HasPathParameter)
        {
            return [operation.Path];
        }

        var slugs = operation.Path.StartsWith(ApiPaths.Providers, StringComparison.Ordinal) ? store.Providers.All().Select(row => row.Slug)
            : operation.Path.StartsWith(ApiPaths.Models, StringComparison.Ordinal) ? store.Vocabulary.Models.Select(model => model.Slug)
            : operation.Path.StartsWith(ApiPaths.Hosts, StringComparison.Ordinal) ? store.Signs.PlainHosts()
            : store.Texts.Indexes().Select(index => index.Slug);
        return slugs.Select(slug => operation.Path.Replace("{slug}", slug, StringComparison.Ordinal));
    }
}
