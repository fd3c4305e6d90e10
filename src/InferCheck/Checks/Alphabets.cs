using System.Globalization;
using System.Text;

namespace InferCheck.Checks;

/// <summary>Which alphabet a letter belongs to, as far as it matters for telling whether a name mixes several.</summary>
internal static class Alphabets
{
    public const string Latin = "Latin";

    private const int Block = 128;
    private const string Greek = "Greek";
    private const string Cyrillic = "Cyrillic";
    private const string EastAsian = "East Asian";

    private static readonly (int First, int Last, string Name)[] Known =
    [
        (0x0000, 0x024f, Latin), (0x1e00, 0x1eff, Latin), (0x2c60, 0x2c7f, Latin), (0xa720, 0xa7ff, Latin), (0x0250, 0x02ff, "phonetic"),
        (0x0370, 0x03ff, Greek), (0x1f00, 0x1fff, Greek),
        (0x0400, 0x052f, Cyrillic), (0x1c80, 0x1c8f, Cyrillic), (0x2de0, 0x2dff, Cyrillic), (0xa640, 0xa69f, Cyrillic),
        (0x2e80, 0x31ff, EastAsian), (0x3400, 0x9fff, EastAsian), (0xac00, 0xd7ff, EastAsian), (0xf900, 0xfaff, EastAsian), (0x20000, 0x3ffff, EastAsian),
    ];

    /// <summary>The one alphabet of all letters; nothing when there are several. East Asian names have Latin letters in them everywhere.</summary>
    public static string? Single(string text)
    {
        var alphabets = text.EnumerateRunes().Where(Rune.IsLetter).Select(Of).Distinct(StringComparer.Ordinal).ToList();
        return alphabets switch
        {
            [] => Latin,
            [var only] => only,
            [_, _] when alphabets.Contains(EastAsian, StringComparer.Ordinal) && alphabets.Contains(Latin, StringComparer.Ordinal) => EastAsian,
            _ => null,
        };
    }

    private static string Of(Rune letter)
    {
        var known = Array.FindIndex(Known, range => letter.Value >= range.First && letter.Value <= range.Last);
        return known >= 0 ? Known[known].Name : (letter.Value / Block).ToString(CultureInfo.InvariantCulture);
    }
}
