using System.Text.Json.Serialization;

namespace InferCheck.Site.Forms.Api.V1;

/// <summary>The four lists, with the question as it was understood and the page of it that is shown.</summary>
internal sealed record ApiMatchAnswer : ApiEnvelope<ApiMatchList>
{
    [JsonPropertyOrder(1)]
    public required ApiConditions Asked { get; init; }

    [JsonPropertyOrder(1)]
    public required ApiSearch? Search { get; init; }

    [JsonPropertyOrder(1)]
    public required ApiSupposed Supposed { get; init; }

    [JsonPropertyOrder(1)]
    public required ApiPaging Paging { get; init; }
}
