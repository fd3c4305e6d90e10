using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What one provider's documents say on a topic; no claims where nobody has read them on it.</summary>
internal sealed record McpComparedAnswer
{
    public required string Provider { get; init; }

    /// <summary>How it stands to what a preset asks here; nothing where none asks.</summary>
    public required string? Outcome { get; init; }

    public required IReadOnlyList<ApiClaim> Claims { get; init; }
}
