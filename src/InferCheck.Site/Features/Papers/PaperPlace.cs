using InferCheck.Site.Addresses;

namespace InferCheck.Site.Features.Papers;

/// <summary>Where a paper stands with all its forms, and the page it was asked for on.</summary>
internal sealed record PaperPlace
{
    /// <summary>The folder of the page; its other forms stand beside it under its name.</summary>
    public required string Folder { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; init; } = [];

    public required string AskedAt { get; init; }

    /// <summary>A path as the outside world knows it.</summary>
    public required Func<string, string> Public { get; init; }

    public string Page => QueryAddress.Write(Folder, Pairs);

    public string File(string ending) => QueryAddress.Write(Paths.PaperFile(Folder, ending), Pairs);

    public static PaperPlace OfProvider(HttpContext context, string slug) => new()
    {
        Folder = Paths.Paper(slug),
        AskedAt = Paths.Provider(slug),
        Public = path => PublicAddress.Of(context, path),
    };
}
