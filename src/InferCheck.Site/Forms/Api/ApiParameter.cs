namespace InferCheck.Site.Forms.Api;

/// <summary>A parameter of an address: in the path, or in the query with the values it takes.</summary>
internal sealed record ApiParameter
{
    public required string Name { get; init; }

    /// <summary>The text that explains it; topics explain themselves by their question.</summary>
    public required string Description { get; init; }

    public bool InPath { get; init; }

    public string? Format { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>The values it takes, several joined by commas if `Many`; anything when there are none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public bool Many { get; init; }

    /// <summary>Names of providers are too many, and too quick to change, to be listed in a description.</summary>
    public bool IsListed { get; init; } = true;

    public string? Example { get; init; }
}
