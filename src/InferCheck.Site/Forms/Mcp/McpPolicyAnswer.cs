using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>How providers stand to a policy, as `policy check` gives it, with the claims behind every verdict.</summary>
internal sealed record McpPolicyAnswer : McpAnswer<McpVerdict>
{
    [SetsRequiredMembers]
    public McpPolicyAnswer(McpCall call, McpPart<McpVerdict> part, bool kept, string? supposed, IReadOnlyList<string> findings)
        : base(call, part) =>
        (Kept, Supposed, Findings) = (kept, supposed, findings);

    [JsonPropertyOrder(1)]
    public bool Kept { get; }

    [JsonPropertyOrder(1)]
    public string? Supposed { get; }

    /// <summary>What is to be said of the policy itself: exceptions that ended or that nobody needs.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Findings { get; }
}
