using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Modules of Go: the word before a version.</summary>
internal static class GoModules
{
    private const string Require = "require ";

    public static IEnumerable<NamedPlace> InModule(ScannedFile file) =>
        from line in file.ReadLines()
        let text = file.Text[line.Start..line.End].TrimStart()
        let required = text.StartsWith(Require, StringComparison.Ordinal) ? text[Require.Length..].TrimStart() : text
        let words = required.Split(' ', 3)
        where words.Length > 1 && words[1].StartsWith('v')
        select new NamedPlace(words[0], line.End - required.Length, words.Length > 2 && words[2].Contains("// indirect", StringComparison.Ordinal));
}
