using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>`import "x"` of Go, alone or in brackets.</summary>
internal sealed class GoImportReader : IFileReader
{
    public bool Reads(ScannedFile file) => file.Extension is ".go";

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        var isOpen = false;
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Code[start..end].Trim();
            var isImport = line.StartsWith("import ", StringComparison.Ordinal) || line.StartsWith("import(", StringComparison.Ordinal);
            isOpen = (isOpen && !line.StartsWith(')')) || (isImport && line.EndsWith('('));
            var mark = isOpen || isImport ? file.Code.IndexOf('"', start, end - start) : -1;
            var close = mark < 0 ? -1 : file.Code.IndexOf('"', mark + 1, end - mark - 1);
            foreach (var signed in close < 0 ? [] : signatures.Packages.FindBeginning(PackageKinds.Go, file.Text[(mark + 1)..close], "/"))
            {
                yield return new Match(signed, EvidenceKind.Import, mark + 1);
            }
        }
    }
}
