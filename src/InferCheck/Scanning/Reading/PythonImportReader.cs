using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>`import a.b, c` and `from a.b import c`, where neither stands in a text; names in brackets may go over lines.</summary>
internal sealed class PythonImportReader : IFileReader
{
    private const string Import = "import ";
    private const string From = "from ";
    private const int LongestList = 4_000;

    public bool Reads(ScannedFile file) => PythonFiles.Are(file);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Code.AsSpan(start, end - start);
            var at = start + line.Length - line.TrimStart().Length;
            foreach (var signed in Find(file.Code, at, end, signatures.Imports).DistinctBy(signed => signed.Provider))
            {
                yield return new Match(signed, EvidenceKind.Import, at);
            }
        }
    }

    private static IEnumerable<Signed> Find(string code, int at, int end, NamedSignatures known)
    {
        var line = code[at..end];
        if (line.StartsWith(Import, StringComparison.Ordinal))
        {
            return line[Import.Length..].Split(',', ';').Select(First)
                .SelectMany(module => ImportedNames.Find(known, PackageKinds.Python, module, [], known.FindBeginning(PackageKinds.Python, module, ".")));
        }

        var import = line.IndexOf(" " + Import, StringComparison.Ordinal);
        if (import < 0 || !line.StartsWith(From, StringComparison.Ordinal))
        {
            return [];
        }

        var module = line[From.Length..Math.Max(From.Length, import)].Trim();
        return Taken(known, module, Names(code, at + import + Import.Length + 1, end));
    }

    /// <summary>A name may itself be a module, as in `from google import genai`: what is known by its longer name is that.</summary>
    private static IEnumerable<Signed> Taken(NamedSignatures known, string module, IReadOnlyList<string> names)
    {
        var inner = names.Where(name => known.Find(PackageKinds.Python, $"{module}.{name}").Count > 0).ToList();
        var rest = names.Except(inner).ToList();
        return inner.SelectMany(name => known.Find(PackageKinds.Python, $"{module}.{name}"))
            .Concat(rest.Count == 0 ? []
                : ImportedNames.Find(known, PackageKinds.Python, module, rest, known.FindBeginning(PackageKinds.Python, module, ".")));
    }

    private static List<string> Names(string code, int from, int end)
    {
        var rest = code[from..end];
        if (rest.TrimStart().StartsWith('('))
        {
            var close = code.IndexOf(')', from, Math.Min(LongestList, code.Length - from));
            rest = code[from..(close < 0 ? end : close)];
        }

        return [.. rest.Split(',', ';', '\n').Select(First).Where(name => name.Length > 0)];
    }

    private static string First(string text) => text.Trim(' ', '\t', '\r', '\n', '(', ')', '\\').Split(' ')[0];
}
