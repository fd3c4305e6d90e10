using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>`using` of C#, `import` of Java, Kotlin and their relatives, `use` of Rust: a word at the head of a line, and a name with its parts.</summary>
internal sealed class NamespaceImportReader(string kind, string separator, string[] extensions, string[] heads, Func<string, string>? written = null)
    : IFileReader
{
    public static IReadOnlyList<IFileReader> All { get; } =
    [
        new NamespaceImportReader(PackageKinds.CSharp, ".", [".cs", ".csx", ".fs", ".cshtml", ".razor"],
            ["using static ", "global using static ", "global using ", "using ", "open ", "@using "]),
        new NamespaceImportReader(PackageKinds.Java, ".", [".java", ".kt", ".kts", ".scala", ".groovy"], ["import static ", "import "]),
        new NamespaceImportReader(PackageKinds.Cargo, "::", [".rs"], ["use ", "pub use ", "pub(crate) use ", "extern crate "], name => name.Replace('_', '-')),
    ];

    public bool Reads(ScannedFile file) => extensions.Contains(file.Extension);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Code[start..end];
            var text = line.TrimStart();
            if (Array.Find(heads, head => text.StartsWith(head, StringComparison.Ordinal)) is not { } head)
            {
                continue;
            }

            foreach (var signed in Find(signatures, Name(text[head.Length..]), file.Code, end))
            {
                yield return new Match(signed, EvidenceKind.Import, end - text.Length);
            }
        }
    }

    private IEnumerable<Signed> Find(Signatures signatures, string name, string code, int end)
    {
        var found = (kind is PackageKinds.Cargo ? signatures.Packages : signatures.Imports)
            .FindBeginning(kind, written is null ? name : written(name), separator);
        return kind is PackageKinds.Cargo && found.Count > 0 ? RustUse.Find(signatures.Imports, found, name, code, end) : found;
    }

    /// <summary>Behind an equals sign where the name gets another.</summary>
    private static string Name(string text)
    {
        var named = text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
        return new string([.. named.TakeWhile(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or ':')]);
    }
}
