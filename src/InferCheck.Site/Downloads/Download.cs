namespace InferCheck.Site.Downloads;

/// <summary>A file to take away, with what one needs to know that it arrived whole.</summary>
internal sealed record Download
{
    public required string Name { get; init; }

    /// <summary>Where it stands on this machine.</summary>
    public required string Path { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    public string Address => Api.ApiPaths.Documentation + Name;
}
