namespace InferCheck.Checks;

/// <summary>Names in addresses that the site needs for itself.</summary>
public static class SiteNames
{
    /// <summary>Stands for every provider and every topic where an address lists them.</summary>
    public const string All = "all";

    /// <summary>Pages that texts may link to and that no file of the content makes.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["compare", "chain", "changes", "data", "faq", "indexes", "quality"];

    /// <summary>What stands first in the path of everything else.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["api", "badge", "error", "metrics", "og", "providers", "readyz", "status", "topics", "watch"];
}
