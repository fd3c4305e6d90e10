using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Model;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>What makes a finding the same one tomorrow, on whatever line it stands by then: its rule, its file and the words at fault.</summary>
internal sealed class Fingerprints
{
    public const string Name = "infercheckWords/v1";

    private const int Length = 32;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>Findings alike in all three are told apart by their order.</summary>
    public string Of(Diagnostic diagnostic, string path)
    {
        var words = string.Join('\n', diagnostic.Rule.Id, path, Words(diagnostic));
        var before = seen[words] = seen.GetValueOrDefault(words) + 1;
        var print = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{words}\n{before}")));
        return Convert.ToHexStringLower(print)[..Length];
    }

    /// <summary>Messages count days and name lines, so they are only asked where there is no text, and without their numbers.</summary>
    private static string Words(Diagnostic diagnostic)
    {
        var at = diagnostic.At;
        return at.Text is { } text && at.Line <= text.Lines
            ? string.Join('\n', text.Line(at.Line).Trim().ToString(), Marked(text, at))
            : string.Concat(diagnostic.Message.Where(letter => !char.IsAsciiDigit(letter)));
    }

    private static string Marked(SourceText text, SourceLocation at)
    {
        var start = text.StartOf(at.Line) + at.Column - 1;
        var end = at.HasEnd ? text.StartOf(at.EndLine) + at.EndColumn - 1 : start;
        return start <= end && end <= text.Text.Length ? text.Text[start..end] : "";
    }
}
