using System.Collections.Frozen;

namespace InferCheck.Site.Addresses;

/// <summary>The files there are, and what they are.</summary>
internal static class DownloadNames
{
    public const string Database = "infercheck.db";
    public const string Providers = "providers.csv";
    public const string Claims = "claims.csv";
    public const string Evidence = "evidence.csv";
    public const string Readings = "readings.csv";
    public const string Models = "models.csv";
    public const string Offers = "offers.csv";
    public const string Retirements = "retirements.csv";
    public const string Everything = "all.json";
    public const string Manifest = "manifest.json";

    /// <summary>What is made of the database.</summary>
    public static IReadOnlyList<string> Made { get; } = [Providers, Claims, Evidence, Readings, Models, Offers, Retirements, Everything];

    public static IReadOnlyList<string> Files { get; } = [Database, .. Made];

    private static readonly FrozenSet<string> Addresses = Files.Select(Path).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Path(string name) => Paths.Data + name;

    /// <summary>Whether it is one of the large files, which are streamed from disk, in parts if asked so, and never kept in memory.</summary>
    public static bool IsFile(PathString path) => path.Value is { } text && Addresses.Contains(text);
}
