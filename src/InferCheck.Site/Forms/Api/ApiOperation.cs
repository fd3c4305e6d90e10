namespace InferCheck.Site.Forms.Api;

/// <summary>One address of the API. Routes, the OpenAPI document and the page that explains it are all made from this.</summary>
internal sealed record ApiOperation
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    /// <summary>The type of the whole answer.</summary>
    public required Type Answer { get; init; }

    public required Func<ApiCall, IResult> Handler { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>An address that shows something, for people who try it.</summary>
    public required string Example { get; init; }

    public bool HasPathParameter => Parameters.Any(parameter => parameter.InPath);
}
