namespace InferCheck.Scanning.Syntax;

/// <summary>What the name of a file says of it.</summary>
internal static class FileNames
{
    /// <summary>With its dot; nothing where there is none.</summary>
    public static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || dot < path.LastIndexOf('/') ? "" : path[dot..].ToLowerInvariant();
    }

    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>`.env`, `.env.production`, `prod.env`.</summary>
    public static bool IsEnvironment(string name) =>
        name is ".env" or ".envrc" || name.StartsWith(".env.", StringComparison.Ordinal) || name.EndsWith(".env", StringComparison.Ordinal);
}
