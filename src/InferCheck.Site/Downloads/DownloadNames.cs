namespace InferCheck.Site.Downloads;

/// <summary>The files there are, and what they are.</summary>
internal static class DownloadNames
{
    public const string Database = "infercheck.db";
    public const string Providers = "providers.csv";
    public const string Claims = "claims.csv";
    public const string Evidence = "evidence.csv";
    public const string Everything = "all.json";
    public const string Manifest = "manifest.json";

    public static IReadOnlyList<string> Files { get; } = [Database, Providers, Claims, Evidence, Everything];

    public static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".db" => "application/vnd.sqlite3",
        ".csv" => "text/csv; charset=utf-8",
        _ => Api.ApiJson.MediaType,
    };
}
