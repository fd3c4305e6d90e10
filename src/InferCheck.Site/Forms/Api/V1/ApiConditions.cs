namespace InferCheck.Site.Forms.Api.V1;

/// <summary>All requirements of `all` must be met and, if there are alternatives, every requirement of one of them.</summary>
internal sealed record ApiConditions
{
    public required IReadOnlyList<ApiRequirement> All { get; init; }

    public required IReadOnlyList<IReadOnlyList<ApiRequirement>> Any { get; init; }
}
