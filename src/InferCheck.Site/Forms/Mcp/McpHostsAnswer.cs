using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Who runs a model, those that compute in the EU first, and what is known of the model itself.</summary>
internal sealed record McpHostsAnswer : McpAnswer<McpHost>
{
    [SetsRequiredMembers]
    public McpHostsAnswer(McpCall call, McpPart<McpHost> part, ApiModelSummary model)
        : base(call, part) => Model = model;

    [JsonPropertyOrder(1)]
    public ApiModelSummary Model { get; }
}
