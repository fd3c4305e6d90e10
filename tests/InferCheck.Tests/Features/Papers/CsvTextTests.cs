using FsCheck;
using FsCheck.Fluent;
using InferCheck.Site.Features.Papers;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Papers;

public sealed class CsvTextTests
{
    private static readonly string[] Pieces = ["=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ",", "\"", "'", "＝", "＠", ";", " ", "a", "数据", "“", "1"];

    [Theory]
    [InlineData("=1+1", "'=1+1\r\n")]
    [InlineData("+49 30", "'+49 30\r\n")]
    [InlineData("-1", "'-1\r\n")]
    [InlineData("@sum(a)", "'@sum(a)\r\n")]
    [InlineData("\tx", "'\tx\r\n")]
    [InlineData("\rx", "\"'\rx\"\r\n")]
    [InlineData("\nx", "\"'\nx\"\r\n")]
    [InlineData("'1", "''1\r\n")]
    [InlineData("＝1+1", "'＝1+1\r\n")]
    [InlineData("＋1", "'＋1\r\n")]
    [InlineData("－1", "'－1\r\n")]
    [InlineData("＠a", "'＠a\r\n")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"\r\n")]
    [InlineData("a=1", "a=1\r\n")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"\r\n")]
    [InlineData("", "\r\n")]
    [InlineData(null, "\r\n")]
    public void A_cell_is_never_a_formula(string? text, string expected) => Assert.Equal(expected, CsvText.Line([text]));

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        var cells = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ArrayOf().Where(row => row.Length > 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Arb.From(cells), row =>
        {
            var read = CsvReader.Read(CsvText.Line(row)).Single();
            return read.Zip(row).All(pair => pair.First == pair.Second || pair.First == "'" + pair.Second)
                && read.Count == row.Length
                    && read.All(cell => cell.Length == 0 || cell[0] == '\'' || !CsvFile.Protected.Contains(cell[0], StringComparison.Ordinal));
        }));
    }
}
