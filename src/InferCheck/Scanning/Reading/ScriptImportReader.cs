using System.Buffers;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>`import … from "x"`, `import "x"`, `import("x")` and `require("x")` of JavaScript and TypeScript.</summary>
internal sealed class ScriptImportReader : IFileReader
{
    private const int LongestName = 214;

    private static readonly SearchValues<string> Heads = SearchValues.Create(["from", "import", "require"], StringComparison.Ordinal);

    public bool Reads(ScannedFile file) =>
        file.Extension is ".js" or ".jsx" or ".ts" or ".tsx" or ".mjs" or ".cjs" or ".mts" or ".cts" or ".vue" or ".svelte" or ".astro";

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        for (var at = 0; at < file.Code.Length;)
        {
            var found = file.Code.AsSpan(at).IndexOfAny(Heads);
            if (found < 0)
            {
                yield break;
            }

            var (begin, end) = (at + found, at + found);
            while (end < file.Code.Length && Words.IsLetter(file.Code[end]))
            {
                end++;
            }

            if (Module(file, begin, end) is { } module)
            {
                foreach (var signed in Find(file.Code, begin, module.Name, signatures))
                {
                    yield return new Match(signed, EvidenceKind.Import, module.At);
                }
            }

            at = end;
        }
    }

    private static IEnumerable<Signed> Find(string code, int head, string module, Signatures signatures)
    {
        var package = Package(module);
        var whole = signatures.Packages.Find(PackageKinds.Npm, package);
        return ScriptImportClause.Before(code, head) is not { } clause ? whole
            : clause.IsOfTypes ? [] : ImportedNames.Find(signatures.Imports, PackageKinds.Npm, package, clause.Names, whole);
    }

    private static (string Name, int At)? Module(ScannedFile file, int begin, int end)
    {
        var isHead = file.Code[begin..Math.Min(end, begin + 8)] is "from" or "import" or "require" && (begin == 0 || !Words.IsLetter(file.Code[begin - 1]));
        var mark = end;
        while (isHead && mark < file.Code.Length && mark - end < LongestName && file.Code[mark] is ' ' or '\t' or '\r' or '\n' or '(')
        {
            mark++;
        }

        if (!isHead || mark >= file.Code.Length || file.Code[mark] is not ('"' or '\'' or '`'))
        {
            return null;
        }

        var close = file.Text.IndexOf(file.Code[mark], mark + 1, Math.Min(LongestName, file.Text.Length - mark - 1));
        return close < 0 ? null : (file.Text[(mark + 1)..close], mark + 1);
    }

    /// <summary>Without what is taken from inside it, and without a version.</summary>
    private static string Package(string module)
    {
        var name = module.StartsWith("npm:", StringComparison.Ordinal) ? module["npm:".Length..] : module;
        var parts = name.Split('/');
        var package = name.StartsWith('@') && parts.Length > 1 ? $"{parts[0]}/{parts[1]}" : parts[0];
        var version = package.LastIndexOf('@');
        return version > 0 ? package[..version] : package;
    }
}
