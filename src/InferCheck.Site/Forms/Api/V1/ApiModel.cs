using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A model with everybody who runs it: all that stands in lists of models, and the services.</summary>
internal sealed record ApiModel : ApiModelSummary
{
    [SetsRequiredMembers]
    public ApiModel(ApiModelSummary summary, IEnumerable<ApiModelService> services)
        : base(summary) => ServedBy = [.. services];

    [JsonPropertyOrder(2)]
    public IReadOnlyList<ApiModelService> ServedBy { get; }
}
