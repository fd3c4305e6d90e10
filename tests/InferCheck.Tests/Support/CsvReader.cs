using System.Text;

namespace InferCheck.Tests.Support;

/// <summary>Reads a table strictly by RFC 4180, so that what we write is judged by somebody else's rules.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string csv)
    {
        var rows = new List<IReadOnlyList<string>>();
        for (var at = 0; at < csv.Length;)
        {
            rows.Add(Row(csv, ref at));
        }

        return rows;
    }

    private static List<string> Row(string csv, ref int at)
    {
        var cells = new List<string> { Cell(csv, ref at) };
        while (csv[at] == ',')
        {
            at++;
            cells.Add(Cell(csv, ref at));
        }

        Assert.Equal("\r\n", csv.Substring(at, 2));
        at += 2;
        return cells;
    }

    private static string Cell(string csv, ref int at)
    {
        var end = csv.AsSpan(at).IndexOfAny(",\"\r\n") + at;
        if (csv[end] != '"')
        {
            var plain = csv[at..end];
            at = end;
            return plain;
        }

        Assert.Equal(at, end);
        var text = new StringBuilder();
        for (at++; csv[at] != '"' || csv[at + 1] == '"'; at++)
        {
            text.Append(csv[at]);
            at += csv[at] == '"' ? 1 : 0;
        }

        at++;
        return text.ToString();
    }
}
