using InferCheck.Site.Addresses;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>A file to take away, with what one needs to know that it arrived whole.</summary>
internal sealed record Download
{
    public required string Name { get; init; }

    /// <summary>Where it stands on this machine; nothing when it is held in memory.</summary>
    public string? Path { get; init; }

    /// <summary>The file itself, where nothing could be written.</summary>
    public byte[] Bytes { get; init; } = [];

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Somebody may have taken it away, or put another in its place.</summary>
    public bool Stands => Path is null || (new FileInfo(Path) is { Exists: true } file && file.Length == Size);

    public Stream Open() => Path is null ? new MemoryStream(Bytes, writable: false) : File.OpenRead(Path);

    public string Address => DownloadNames.Path(Name);
}
