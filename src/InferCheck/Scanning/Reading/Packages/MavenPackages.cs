using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Packages of Maven: a group and a name in two elements, or in one text of Gradle.</summary>
internal static class MavenPackages
{
    private const string Group = "<groupId>";
    private const string Artifact = "<artifactId>";
    private const int Longest = 400;

    public static bool IsGradle(string name) => FileNames.Extension(name) is ".gradle" || name.EndsWith(".gradle.kts", StringComparison.Ordinal)
        || name.EndsWith(".versions.toml", StringComparison.Ordinal) || name is "gradle.lockfile" or "build.sbt";

    public static IEnumerable<NamedPlace> InPom(ScannedFile file)
    {
        for (var at = file.Text.IndexOf(Group, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(Group, at + 1, StringComparison.Ordinal))
        {
            var rest = file.Text.AsSpan(at, Math.Min(Longest, file.Text.Length - at));
            var artifact = rest.IndexOf(Artifact, StringComparison.Ordinal);
            if (artifact > 0)
            {
                yield return new NamedPlace($"{Inside(rest[Group.Length..])}:{Inside(rest[(artifact + Artifact.Length)..])}", at + artifact + Artifact.Length);
            }
        }
    }

    public static IEnumerable<NamedPlace> InGradle(ScannedFile file) =>
        from text in file.Name is "gradle.lockfile" ? WholeLines(file) : QuotedTexts.In(file)
        let parts = text.Name.Split(':', 3)
        where parts.Length > 1
        select new NamedPlace($"{parts[0]}:{parts[1]}", text.At);

    private static IEnumerable<NamedPlace> WholeLines(ScannedFile file) =>
        file.ReadLines().Select(line => new NamedPlace(file.Text[line.Start..line.End], line.Start));

    private static string Inside(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('<');
        return end < 0 ? "" : text[..end].Trim().ToString();
    }
}
