using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Providers side by side, topic by topic, and how each stands to the preset as a whole where one was asked.</summary>
internal sealed record McpComparisonAnswer : McpAnswer<McpComparedTopic>
{
    [SetsRequiredMembers]
    public McpComparisonAnswer(McpCall call, McpPart<McpComparedTopic> part, ApiConditions? asked, IReadOnlyDictionary<string, string> outcomes)
        : base(call, part) =>
        (Asked, Outcomes) = (asked, outcomes);

    [JsonPropertyOrder(1)]
    public ApiConditions? Asked { get; }

    /// <summary>By provider.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, string> Outcomes { get; }
}
