namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What the answer supposes against what is; where it is not empty, the lists are not today's state.</summary>
internal sealed record ApiSupposed
{
    public required IReadOnlyList<string> Suppose { get; init; }

    public required IReadOnlyList<string> Without { get; init; }
}
