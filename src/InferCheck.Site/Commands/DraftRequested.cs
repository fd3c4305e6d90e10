namespace InferCheck.Site.Commands;

/// <summary>What `draft` was asked for on the command line.</summary>
internal sealed record DraftRequested
{
    public required string Slug { get; init; }

    public required IReadOnlyList<string> Documents { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required ModelRequested Model { get; init; }

    public string? Name { get; init; }

    public string? Vendor { get; init; }

    public string? Kind { get; init; }

    public required IReadOnlyList<string> Hosts { get; init; }

    public string? Out { get; init; }

    /// <summary>Documents on this machine, whose addresses no rule would let pass.</summary>
    public bool AllowPrivate { get; init; }

    public string? Content { get; init; }
}
