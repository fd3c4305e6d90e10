using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>A service that runs a model: its prices as the API gives them, its label, and its words on where it computes and what else was asked.</summary>
internal sealed record McpHost
{
    public required ApiModelService Service { get; init; }

    public required string Tier { get; init; }

    public required IReadOnlyList<ApiChecklistLine> Checklist { get; init; }

    public required IReadOnlyList<McpGround> Grounds { get; init; }

    public required ApiLinks Links { get; init; }
}
