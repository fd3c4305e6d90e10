using System.Globalization;
using System.Text;

namespace InferCheck.Benchmarks;

/// <summary>Pages made to keep their reader busy, each of one kind and as long as asked for, with a sentence to quote at their beginning.</summary>
internal static class HostilePages
{
    public const string Sentence = "We keep your inputs for 30 days and then delete them.";

    private static readonly (string Start, string Piece)[] Kinds =
    [
        ("", "<div></x>"), ("", "<b style=#></i>"), ("<!-->", "<div>"), ("<svg>", "<td>"), ("", "<table><tr><td>"), ("", "<table><a id=#>"),
        ("", "<ul><li>"), ("", "<select><option>"), ("<table>", "<br>"), (Unclosed(), "<p>x</p>"), ("", "<br>"), ("", "a<br>"), ("", "<p><b id=x>"),
        ("", "<body a#=1>"), ("<p ", "a# "), ("", "&amp"), ("", "<!--"), ("<svg>", "<![CDATA["), ("", "<p>x<hr>"), ("", "</p>"),
        ("a", "\u0301\u0316"), ("", "\uFDFA"), ("", "\uFB03 "), ("", "x"), ("", "- "), ("", "[x]("),
        ("", "We keep your inputs for 60 days. "), ("<script type=application/json>", "\"</b><div>\","),
    ];

    public static int Count => Kinds.Length;

    public static byte[] Page(int number, int length)
    {
        var (start, piece) = Kinds[number];
        var page = new StringBuilder($"<!doctype html><p>{(number % 2 == 0 ? Sentence : "")}</p>").Append(start);
        var bytes = Encoding.UTF8.GetByteCount(Numbered(piece, 0));
        for (var size = Encoding.UTF8.GetByteCount(page.ToString()); size + bytes <= length; size += bytes)
        {
            page.Append(Numbered(piece, size));
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Numbered(string piece, int number) =>
        piece.Replace("#", number.ToString("00000000", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Unclosed() => $"<p>{string.Concat(Enumerable.Range(0, 300).Select(number => $"<b style={number}>"))}</p>";
}
