using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The verdict on one provider, and what it rests on.</summary>
internal sealed record McpVerdict
{
    public required PolicyRow Verdict { get; init; }

    public required IReadOnlyList<McpGround> Grounds { get; init; }
}
