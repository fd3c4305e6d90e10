using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What a provider's documents say, claim by claim, and on which of the topics asked nobody has read them.</summary>
internal sealed record McpClaimsAnswer : McpAnswer<McpClaim>
{
    [SetsRequiredMembers]
    public McpClaimsAnswer(McpCall call, McpPart<McpClaim> part, ApiProviderSummary provider, IReadOnlyList<string> notRead)
        : base(call, part) =>
        (Provider, NotRead) = (provider, notRead);

    [JsonPropertyOrder(1)]
    public ApiProviderSummary Provider { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> NotRead { get; }
}
