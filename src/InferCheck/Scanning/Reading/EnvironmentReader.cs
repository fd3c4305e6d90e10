using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Files of variables: those that are set. One with nothing behind it is a place for a value, and no use of it.</summary>
internal sealed class EnvironmentReader : IFileReader
{
    private const string Export = "export ";

    public bool Reads(ScannedFile file) => FileNames.IsEnvironment(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Text[start..end];
            var skipped = line.Length - line.TrimStart().Length;
            skipped += line.AsSpan(skipped).StartsWith(Export, StringComparison.Ordinal) ? Export.Length : 0;
            var equals = skipped <= line.Length ? line.IndexOf('=', skipped) : -1;
            if (equals < 0 || line.AsSpan(equals + 1).Trim(" \t\r\"'").IsEmpty)
            {
                continue;
            }

            foreach (var signed in signatures.Variables.TryGetValue(line[skipped..equals].Trim(), out var known) ? known : [])
            {
                yield return new Match(signed, EvidenceKind.Variable, start + skipped);
            }
        }
    }
}
