using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Names of variables of the environment, whole, in code and configuration; what they hold is never looked at.</summary>
internal sealed class VariableReader : IFileReader
{
    public bool Reads(ScannedFile file) => !ManifestNames.IsLock(file.Name) && !FileNames.IsEnvironment(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        var text = file.Text;
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOfAny(signatures.VariableNames);
            if (found < 0)
            {
                yield break;
            }

            var (begin, end) = (at + found, at + found);
            while (end < text.Length && IsLetter(text[end]))
            {
                end++;
            }

            var isWhole = begin == 0 || !IsLetter(text[begin - 1]);
            foreach (var signed in isWhole && signatures.Variables.TryGetValue(text[begin..end], out var known) ? known : [])
            {
                yield return new Match(signed, EvidenceKind.Variable, begin);
            }

            at = end;
        }
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_';
}
