namespace InferCheck.Scanning.Syntax;

/// <summary>Names of files that declare or lock packages.</summary>
internal static class ManifestNames
{
    private static readonly HashSet<string> Locks = new(StringComparer.Ordinal)
    {
        "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "poetry.lock", "uv.lock", "Pipfile.lock", "pdm.lock",
        "packages.lock.json", "Cargo.lock", "go.sum", "gradle.lockfile", "composer.lock", "Gemfile.lock",
    };

    /// <summary>`requirements.txt`, `requirements-dev.txt`, `dev-requirements.in` and `constraints.txt` are written alike.</summary>
    public static bool IsRequirements(string name) =>
        FileNames.Extension(name) is ".txt" or ".in"
        && (name.Contains("requirements", StringComparison.OrdinalIgnoreCase) || name.StartsWith("constraints", StringComparison.Ordinal));

    /// <summary>What was resolved, down to the last package: no code, and nothing anybody wrote.</summary>
    public static bool IsLock(string name) => Locks.Contains(name);
}
