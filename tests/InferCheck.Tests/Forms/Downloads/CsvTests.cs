using System.Text;
using CsvHelper;
using InferCheck.Content;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Downloads;

/// <summary>What is written as CSV comes back as it was, and no cell is a formula.</summary>
public sealed class CsvTests
{
    private static readonly string[] Hostile =
    [
        "=1+1", "+49 30 1", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "'", "''", "＝1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\")",
        "a,b", "a\"b", "a\r\nb", "a;b", " lead", "trail ", "", "未经您的同意", "😀", "\u202egnirts", "e\u0301",
    ];

    [Fact]
    public void Hostile_cells_come_back_as_they_were()
    {
        var rows = Read(Written([Hostile, [.. Hostile.Reverse()]]));
        Assert.Equal([Hostile, [.. Hostile.Reverse()]], rows);
    }

    [Fact]
    public void No_cell_begins_like_a_formula()
    {
        var text = Encoding.UTF8.GetString(Written([Hostile]));
        foreach (var cell in RawCells(text))
        {
            Assert.DoesNotContain(cell.FirstOrDefault(), "=+-@\t\r\n＝＋－＠");
        }
    }

    [Fact]
    public void Lines_end_as_the_standard_wants_and_the_letters_are_marked_as_utf_8()
    {
        var bytes = Written([["a", null], ["b", "c"]]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("a,\r\nb,c\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Every_table_comes_back_equal()
    {
        using var baked = BakedContent.Real();
        var tables = baked.Store.Tables;
        Assert.All([tables.Providers(), tables.Claims(), tables.Evidence(), tables.Models(), tables.Offers(), tables.Retirements()], table =>
        {
            var rows = table.Select(row => row.Select(cell => cell ?? "").ToArray()).ToList();
            Assert.InRange(rows.Count, 60, int.MaxValue);
            Assert.Equal(rows, Read(Written(rows)));
        });
    }

    [Fact]
    public void A_formula_in_a_quote_is_a_text_in_the_file()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "quote: Inputs are deleted after 30 days.", "quote: \"=HYPERLINK(A1) is deleted\"");
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        Assert.Contains(",'=HYPERLINK(A1) is deleted,", Encoding.UTF8.GetString(Written(baked.Store.Tables.Evidence())), StringComparison.Ordinal);
    }

    private static byte[] Written(IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var file = new MemoryStream();
        CsvFile.Write(rows, file);
        return file.ToArray();
    }

    /// <summary>As the page tells people to do: take exactly one apostrophe away.</summary>
    private static List<string[]> Read(byte[] bytes)
    {
        using var reader = CsvHelper.CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetString(place)!)
                .Select(cell => cell.StartsWith('\'') ? cell[1..] : cell)]);
        }

        return rows;
    }

    /// <summary>A reading of its own, so that writer and reader cannot be wrong together.</summary>
    private static IEnumerable<string> RawCells(string text)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in text.TrimStart('\ufeff'))
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n')
            {
                yield return cell.ToString().TrimEnd('\r');
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }
    }
}
