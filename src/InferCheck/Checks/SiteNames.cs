namespace InferCheck.Checks;

/// <summary>Names in addresses that the site needs for itself. A test holds them to the addresses the site answers.</summary>
public static class SiteNames
{
    /// <summary>Stands for every provider and every topic where an address lists them.</summary>
    public const string All = "all";

    /// <summary>Pages that texts may link to and that no file of the content makes.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["calendar", "compare", "chain", "changes", "companies", "data", "developers", "documents", "editions",
        "faq", "indexes", "models", "providers", "quality", "topics"];

    /// <summary>The index itself, and a page that is there with or without the text an editor may write for it.</summary>
    public static IReadOnlyList<string> Shared { get; } = ["", "methodology"];

    /// <summary>What stands first in the path of everything else; `on` stands before a day, and a language stands before everything.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        ["api", "badge", "de", "dossier", "error", "fonts", "makers", "mcp", "metrics", "og", "on", "readyz", "status", "watch"];
}
