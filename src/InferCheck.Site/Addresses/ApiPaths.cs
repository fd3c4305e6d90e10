namespace InferCheck.Site.Addresses;

/// <summary>Where the API stands.</summary>
internal static class ApiPaths
{
    public const string All = "/api/";
    public const string Root = "/api/v1/";
    public const string OpenApi = Root + "openapi.json";
    public const string Providers = Root + "providers/";
    public const string Match = Root + "match/";
    public const string Changes = Root + "changes/";
    public const string Models = Root + "models/";
    public const string Offers = Root + "offers/";
    public const string Hosts = Root + "hosts/";
    public const string Topics = Root + "topics/";
    public const string Presets = Root + "presets/";
    public const string Tiers = Root + "tiers/";
    public const string Countries = Root + "countries/";
    public const string Words = Root + "words/";
    public const string Indexes = Root + "indexes/";
    public const string Faq = Root + "faq/";
    public const string Sources = Root + "sources/";

    /// <summary>Every address answers under this name below it too, for hosts that only have files.</summary>
    public const string File = "index.json";

    /// <summary>The page that explains it to people.</summary>
    public const string Documentation = Paths.Data;

    public static string Provider(string slug) => $"{Providers}{slug}/";

    public static string Model(string slug) => $"{Models}{slug}/";

    public static string Host(string host) => $"{Hosts}{host}/";

    public static string Index(string slug) => $"{Indexes}{slug}/";

    public static bool IsIn(PathString path) => path.StartsWithSegments(All.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
