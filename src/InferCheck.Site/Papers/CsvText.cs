using System.Buffers;

namespace InferCheck.Site.Papers;

/// <summary>A table as RFC 4180 has it, safe to open: no cell is taken for a formula.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        // Spreadsheets calculate what begins like this; an apostrophe in front makes it a text again.
        var safe = text is { Length: > 0 } && Formula.Contains(text[0]) ? "'" + text : text ?? "";
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
