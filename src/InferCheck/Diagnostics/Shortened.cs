using System.Globalization;

namespace InferCheck.Diagnostics;

/// <summary>Findings for people: of a file with very many the worst are printed, and how many more there are.</summary>
public static class Shortened
{
    private const int MostPerFile = 100;

    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> findings) =>
        [.. findings.GroupBy(finding => finding.At.File, StringComparer.Ordinal).SelectMany(OfFile)];

    private static IEnumerable<Diagnostic> OfFile(IEnumerable<Diagnostic> file)
    {
        var worstFirst = file.OrderByDescending(finding => finding.Severity).ToList();
        var shown = Diagnostic.Sort(worstFirst.Take(MostPerFile));
        return worstFirst.Count <= MostPerFile ? shown : shown.Append(Rest(worstFirst[MostPerFile], worstFirst.Count - MostPerFile));
    }

    private static Diagnostic Rest(Diagnostic next, int count) =>
        next with { Message = string.Create(CultureInfo.InvariantCulture, $"and {count} more in this file"), Help = "mend the others first and check again" };
}
