using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>`import a.b, c` and `from a.b import c`, where neither stands in a text.</summary>
internal sealed class PythonImportReader : IFileReader
{
    private const string Import = "import ";
    private const string From = "from ";

    public bool Reads(ScannedFile file) => file.Extension is ".py" or ".pyi" or ".pyw" or ".ipynb";

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Code.AsSpan(start, end - start);
            var at = start + line.Length - line.TrimStart().Length;
            foreach (var signed in Modules(file.Code[at..end]).SelectMany(module => signatures.Imports.FindBeginning(PackageKinds.Python, module, "."))
                .DistinctBy(signed => signed.Provider))
            {
                yield return new Match(signed, EvidenceKind.Import, at);
            }
        }
    }

    private static IEnumerable<string> Modules(string line)
    {
        if (line.StartsWith(Import, StringComparison.Ordinal))
        {
            return line[Import.Length..].Split(',', ';').Select(First);
        }

        var import = line.IndexOf(" " + Import, StringComparison.Ordinal);
        if (import < 0 || !line.StartsWith(From, StringComparison.Ordinal))
        {
            return [];
        }

        var module = line[From.Length..Math.Max(From.Length, import)].Trim();
        return line[(import + Import.Length + 1)..].Split(',', ';').Select(name => $"{module}.{First(name)}");
    }

    private static string First(string text) => text.Trim(' ', '\t', '\r', '(', ')', '\\').Split(' ')[0];
}
