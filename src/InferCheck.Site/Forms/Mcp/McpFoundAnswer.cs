using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Who meets a question, one list after the other, with how many each list has.</summary>
internal sealed record McpFoundAnswer : McpAnswer<McpFound>
{
    [SetsRequiredMembers]
    public McpFoundAnswer(McpCall call, McpPart<McpFound> part, ApiMatchAnswer match)
        : base(call, part)
    {
        Counts = match.Items.ToDictionary(list => list.List, list => list.Count);
        (Asked, Supposed, Search) = (match.Asked, match.Supposed, match.Search);
    }

    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, int> Counts { get; }

    [JsonPropertyOrder(1)]
    public ApiConditions Asked { get; }

    [JsonPropertyOrder(1)]
    public ApiSupposed Supposed { get; }

    [JsonPropertyOrder(1)]
    public ApiSearch? Search { get; }
}
