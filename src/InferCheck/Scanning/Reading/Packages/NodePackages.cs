using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Packages of npm: what is declared, what was locked, and what configurations load by name.</summary>
internal static class NodePackages
{
    private const string Folder = "node_modules/";
    private const string Scheme = "npm:";

    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "dependencies", "devDependencies", "peerDependencies", "optionalDependencies", "bundledDependencies", "packages", "catalog",
    };

    public static IEnumerable<NamedPlace> InJson(ScannedFile file)
    {
        var texts = new JsonTexts(file.Text);
        while (texts.Read())
        {
            if (texts.IsKey && texts.Depth > 1 && Sections.Contains(texts.Above[^1]))
            {
                var inside = texts.Value.LastIndexOf(Folder, StringComparison.Ordinal);
                yield return new NamedPlace(inside < 0 ? texts.Value : texts.Value[(inside + Folder.Length)..], texts.Start);
            }
        }
    }

    public static IEnumerable<NamedPlace> InYarnLock(ScannedFile file) =>
        from line in file.ReadLines()
        where line.End > line.Start && file.Text[line.Start] is not (' ' or '\t')
        let name = file.Text[line.Start..line.End].Split(',')[0].Trim('"', ' ', '\r')
        select new NamedPlace(WithoutVersion(name), line.Start);

    public static IEnumerable<NamedPlace> InPnpmLock(ScannedFile file) =>
        from line in file.ReadLines()
        let text = file.Text[line.Start..line.End]
        let key = text.TrimStart(' ', '\'', '"', '/')
        let colon = key.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select new NamedPlace(WithoutVersion(key[..colon].TrimEnd('\'', '"')), line.End - key.Length);

    /// <summary>`"npm": "@ai-sdk/x"`, and `npm:x@1` wherever it stands.</summary>
    public static IEnumerable<NamedPlace> InValues(ScannedFile file)
    {
        var texts = new JsonTexts(file.Text);
        while (texts.Read())
        {
            if (!texts.IsKey && (texts.Key is "npm" || texts.Value.StartsWith(Scheme, StringComparison.Ordinal)))
            {
                var name = texts.Value.StartsWith(Scheme, StringComparison.Ordinal) ? texts.Value[Scheme.Length..] : texts.Value;
                yield return new NamedPlace(WithoutVersion(name), texts.Start);
            }
        }
    }

    /// <summary>A version stands behind an at sign, in old locks behind a slash.</summary>
    private static string WithoutVersion(string name)
    {
        var at = name.IndexOf('@', Math.Min(1, name.Length));
        var slash = name.LastIndexOf('/');
        return at > 0 ? name[..at] : slash > 0 && slash + 1 < name.Length && char.IsAsciiDigit(name[slash + 1]) ? name[..slash] : name;
    }
}
