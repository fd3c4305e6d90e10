using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Crates of Rust: keys of sections of dependencies, and sections named after one.</summary>
internal static class CargoPackages
{
    private const string Dependencies = "dependencies";

    public static IEnumerable<NamedPlace> InManifest(ScannedFile file)
    {
        foreach (var (section, key, isHeader, at, _) in TomlLines.Read(file))
        {
            var named = section.LastIndexOf(Dependencies + ".", StringComparison.Ordinal);
            if (isHeader && named >= 0)
            {
                yield return new NamedPlace(section[(named + Dependencies.Length + 1)..], at);
            }
            else if (!isHeader && section.EndsWith(Dependencies, StringComparison.Ordinal))
            {
                yield return new NamedPlace(key.Split('.')[0], at);
            }
        }
    }
}
