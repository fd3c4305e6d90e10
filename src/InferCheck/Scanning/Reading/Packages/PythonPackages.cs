using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Packages of Python's index, in the many files that declare them.</summary>
internal static class PythonPackages
{
    /// <summary>What may stand behind a name: a version, extras, a marker, an address.</summary>
    private const string Behind = "<>=!~;[( @#\t\r";

    public static IEnumerable<NamedPlace> InRequirements(ScannedFile file) =>
        from line in file.ReadLines()
        from name in Requirement(file.Text[line.Start..line.End], line.Start)
        select name with { IsIndirect = RequiredBy.IsOnlyPackages(file, name.At) };

    public static IEnumerable<NamedPlace> InList(ScannedFile file) =>
        from line in file.ReadLines()
        let text = file.Text[line.Start..line.End]
        where text.TrimStart().StartsWith("- ", StringComparison.Ordinal)
        from name in Requirement(text.TrimStart()[2..], line.End - text.TrimStart().Length + 2)
        select name;

    public static IEnumerable<NamedPlace> InSetup(ScannedFile file) => QuotedTexts.In(file).SelectMany(text => Requirement(text.Name, text.At));

    public static IEnumerable<NamedPlace> InToml(ScannedFile file)
    {
        foreach (var line in TomlLines.Read(file).Where(line => !line.IsHeader))
        {
            if (IsTable(line.Section))
            {
                yield return new NamedPlace(line.Key, line.At);
            }
            else if (IsList(line.Section, line.Key))
            {
                foreach (var name in QuotedTexts.In(file, line.At, line.End).SelectMany(text => Requirement(text.Name, text.At)))
                {
                    yield return name;
                }
            }
        }
    }

    public static IEnumerable<NamedPlace> InPipLock(ScannedFile file)
    {
        var texts = new JsonTexts(file.Text);
        while (texts.Read())
        {
            if (texts is { IsKey: true, Depth: 2 } && texts.Above[^1] is "default" or "develop")
            {
                yield return new NamedPlace(texts.Value, texts.Start);
            }
        }
    }

    /// <summary>Where keys are packages.</summary>
    private static bool IsTable(string section) => section is "packages" or "dev-packages"
        || (section is not "project.optional-dependencies" && section.EndsWith("dependencies", StringComparison.Ordinal));

    /// <summary>Where texts are.</summary>
    private static bool IsList(string section, string key) => (section, key) is ("project", "dependencies") or ("build-system", "requires")
        or ("project.optional-dependencies", _) or ("dependency-groups", _)
        || (section.StartsWith("tool.", StringComparison.Ordinal) && key.EndsWith("dependencies", StringComparison.Ordinal));

    private static IEnumerable<NamedPlace> Requirement(string text, int at)
    {
        var begin = text.Length - text.TrimStart().Length;
        var end = begin;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
        {
            end++;
        }

        if (end > begin && (end == text.Length || Behind.Contains(text[end], StringComparison.Ordinal)))
        {
            yield return new NamedPlace(text[begin..end], at + begin);
        }
    }
}
