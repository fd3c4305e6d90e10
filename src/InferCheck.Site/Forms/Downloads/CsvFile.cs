using CsvHelper;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>Rows as CSV (RFC 4180) that a spreadsheet opens without running anything.</summary>
internal static class CsvFile
{
    /// <summary>
    /// Cells that begin with one of these get an apostrophe in front. The apostrophe is among them so that the protection can be undone:
    /// a cell that begins with one loses exactly one.
    /// </summary>
    public const string Protected = "=+-@\t\r\n'＝＋－＠";

    /// <summary>The mark at the start tells spreadsheets that the letters are UTF-8.</summary>
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = true,
    };

    public static void Write(IEnumerable<IReadOnlyList<string?>> rows, Stream file)
    {
        using var csv = CsvWriter.Create(file, Options, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(Protect(cell));
            }

            csv.EndRecord();
        }
    }

    public static string? Protect(string? cell) => cell is [var first, ..] && Protected.Contains(first, StringComparison.Ordinal) ? "'" + cell : cell;
}
