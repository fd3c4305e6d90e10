namespace InferCheck.Site.Commands;

/// <summary>What `review` was asked for.</summary>
internal sealed record ReviewRequest
{
    public string? Provider { get; init; }

    public string? Topic { get; init; }

    public string? Person { get; init; }

    /// <summary>Names what to read next, and reads nothing.</summary>
    public bool IsNext { get; init; }

    /// <summary>Prints the claims that wait, with their prints.</summary>
    public bool IsList { get; init; }

    public string? Kept { get; init; }

    public string? Archives { get; init; }

    public string? Content { get; init; }

    public string? Data { get; init; }

    public int Port { get; init; }
}
