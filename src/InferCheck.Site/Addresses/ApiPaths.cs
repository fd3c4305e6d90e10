namespace InferCheck.Site.Addresses;

/// <summary>Where the API stands.</summary>
internal static class ApiPaths
{
    public const string All = "/api/";
    public const string Root = "/api/v1/";
    public const string OpenApi = Root + "openapi.json";

    /// <summary>Every address answers under this name below it too, for hosts that only have files.</summary>
    public const string File = "index.json";

    /// <summary>The page that explains it to people.</summary>
    public const string Documentation = "/data/";
}
