namespace InferCheck.Scanning.Syntax;

/// <summary>Names of files that declare or lock packages.</summary>
internal static class ManifestNames
{
    /// <summary>`requirements.txt`, `requirements-dev.txt`, `dev-requirements.in`, `constraints.txt`, and all in a folder of that name are written alike.</summary>
    public static bool IsRequirements(string name) =>
        name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".in", StringComparison.Ordinal)
            ? name.Contains("requirements", StringComparison.OrdinalIgnoreCase) || name.StartsWith("constraints", StringComparison.Ordinal)
            : false;

    /// <summary>What was resolved, down to the last package: no code, and nothing anybody wrote.</summary>
    public static bool IsLock(string name) => name is "package-lock.json" or "npm-shrinkwrap.json" or "yarn.lock" or "pnpm-lock.yaml" or "bun.lock" or "poetry.lock"
        or "uv.lock" or "Pipfile.lock" or "pdm.lock" or "packages.lock.json" or "Cargo.lock" or "go.sum" or "gradle.lockfile" or "composer.lock" or "Gemfile.lock";
}
