using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A model with how many run it, and the lowest prices there are for it.</summary>
internal record ApiModelSummary : ApiModelFacts
{
    [SetsRequiredMembers]
    public ApiModelSummary(ApiModelFacts facts)
        : base(facts)
    {
    }

    [JsonPropertyOrder(1)]
    public int Services { get; init; }

    [JsonPropertyOrder(1)]
    public int ServicesInEu { get; init; }

    [JsonPropertyOrder(1)]
    public int ServicesAlwaysInEu { get; init; }

    [JsonPropertyOrder(1)]
    public ApiPrice? Lowest { get; init; }

    [JsonPropertyOrder(1)]
    public ApiPrice? LowestInEu { get; init; }
}
