using InferCheck.Site.Api.OpenApi;
using InferCheck.Site.Web;
using InferCheck.Store;

namespace InferCheck.Site.Api;

/// <summary>The operations as they are for one content: its names stand in the parameters and examples.</summary>
internal sealed class ApiDescription(ContentStore store, Texts texts)
{
    public IReadOnlyDictionary<string, ApiOperation> Operations { get; } = ApiOperations.All(store, texts).ToDictionary(operation => operation.Name);

    public byte[] OpenApi => field ??= OpenApiDocument.Write(store, texts);
}
