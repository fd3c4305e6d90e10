using InferCheck.Site.Forms.Api.OpenApi;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api;

/// <summary>The operations as they are for one content: its names stand in the parameters and examples.</summary>
internal sealed class ApiDescription(ContentStore store, Texts texts)
{
    public IReadOnlyDictionary<string, ApiOperation> Operations { get; } = ApiOperations.All(store, texts).ToDictionary(operation => operation.Name);

    public byte[] OpenApi => field ??= OpenApiDocument.Write(store, texts);
}
