using System.Buffers;
using InferCheck.Site.Forms.Downloads;

namespace InferCheck.Site.Features.Papers;

/// <summary>A table as RFC 4180 has it, safe to open: no cell is taken for a formula.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        var safe = CsvFile.Protect(text) ?? "";
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
