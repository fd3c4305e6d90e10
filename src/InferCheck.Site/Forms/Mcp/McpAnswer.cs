using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The envelope of the API, with what a reader must be told who sees nothing else of the site.</summary>
internal abstract record McpAnswer<T> : ApiEnvelope<T>
{
    [SetsRequiredMembers]
    protected McpAnswer(McpCall call, McpPart<T> part)
    {
        SchemaVersion = call.Store.SchemaVersion;
        ContentVersion = call.Store.ContentVersion;
        GeneratedAt = call.Store.GeneratedAt;
        Licence = ApiLicences.Of(call.Texts);
        Items = part.Items;
        Notice = call.Texts["api.mcp.notice"];
        Rest = part.Rest;
    }

    [JsonPropertyOrder(1)]
    public string Notice { get; }

    [JsonPropertyOrder(1)]
    public McpRest? Rest { get; }
}
