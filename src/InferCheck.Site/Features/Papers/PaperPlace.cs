using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Features.Papers;

/// <summary>Where a paper stands with all its forms, and the page it was asked for on.</summary>
internal sealed record PaperPlace
{
    /// <summary>The folder of the page; its other forms stand beside it under its name.</summary>
    public required string Folder { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; init; } = [];

    /// <summary>What the paper supposes against what is: it stands among the pairs.</summary>
    public Supposed Supposed { get; init; } = Supposed.Nothing;

    public required string AskedAt { get; init; }

    /// <summary>A path as the outside world knows it.</summary>
    public required Func<string, string> Public { get; init; }

    public string Page => QueryAddress.Write(Folder, Pairs);

    public string File(string ending) => QueryAddress.Write(Paths.PaperFile(Folder, ending), Pairs);

    /// <summary>What stands above it, with the way to the same paper about what is.</summary>
    public SupposedNotice Notice => new(new SupposedQuery(Supposed), QueryAddress.Write(Folder, Pairs.Except(SupposedQuery.Pairs(Supposed))));

    public static PaperPlace OfProvider(HttpContext context, string slug, Supposed supposed) => new()
    {
        Folder = Paths.Paper(slug),
        Pairs = [.. SupposedQuery.Pairs(supposed)],
        Supposed = supposed,
        AskedAt = SupposedQuery.Write(Paths.Provider(slug), supposed),
        Public = path => PublicAddress.Of(context, path),
    };
}
