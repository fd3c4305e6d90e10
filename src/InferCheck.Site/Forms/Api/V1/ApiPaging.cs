namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Which part of a long answer this is; the `Link` header leads to the others.</summary>
internal sealed record ApiPaging
{
    public required int Page { get; init; }

    public required int Pages { get; init; }

    public required int Total { get; init; }
}
