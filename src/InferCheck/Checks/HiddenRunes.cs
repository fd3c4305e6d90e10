using System.Buffers;
using System.Globalization;
using System.Text;

namespace InferCheck.Checks;

/// <summary>Finds what stands in a text and is not seen by whoever reads it, or covers what stands there, and leaves what scripts and pictures need.</summary>
public static class HiddenRunes
{
    private const int Joiner = 0x200d;
    private const int NonJoiner = 0x200c;
    private const int Picture = 0xfe0f;
    private const int Plain = 0xfe0e;

    /// <summary>More than any language puts on a letter: a pile of them covers what stands around it.</summary>
    private const int MostMarks = 8;

    /// <summary>What may stand in a text of several lines.</summary>
    private const string Layout = "\n\t";

    /// <summary>Letters and symbols without a shape, marks that only choose another, places that no character has.</summary>
    private static readonly (int First, int Last)[] Shapeless =
    [
        (0x034f, 0x034f), (0x115f, 0x1160), (0x17b4, 0x17b5), (0x180b, 0x180f), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xfdd0, 0xfdef), (0xfe00, 0xfe0f), (0xffa0, 0xffa0), (0xfff0, 0xfff8), (0xfffe, 0xffff), (0xe0000, 0xe0fff),
    ];

    /// <summary>Arabic and the scripts of South and South East Asia: in them a joiner changes how a word is written.</summary>
    private static readonly (int First, int Last)[] Joining = [(0x0600, 0x08ff), (0x0900, 0x0dff), (0x1000, 0x109f), (0x1780, 0x17ff), (0x1800, 0x18af)];

    /// <summary>Most texts have none of these, and one look finds that out.</summary>
    private static readonly SearchValues<char> Suspects =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(number => (char)number).Where(IsSuspect)]);

    /// <summary>Where the first one stands. Half a character counts as well: it is no letter to anybody.</summary>
    public static (int At, Rune Rune)? First(string text, bool manyLines)
    {
        var at = Next(text, 0);
        while (at < text.Length)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                return (at, Rune.ReplacementChar);
            }

            if (IsHidden(rune) ? !IsLayout(rune, manyLines) && !HasBusiness(text, at, rune) : IsPiled(text, at, rune))
            {
                return (at, rune);
            }

            at = Next(text, at + rune.Utf16SequenceLength);
        }

        return null;
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Suspects);
        return next < 0 ? text.Length : from + next;
    }

    private static bool IsSuspect(char character) => char.IsSurrogate(character) || IsHidden(new Rune(character)) || IsMark(new Rune(character));

    private static bool IsLayout(Rune rune, bool manyLines) => manyLines && rune.IsBmp && Layout.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || IsIn(Shapeless, rune) || (rune.Value & 0xfffe) == 0xfffe;

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && !IsHidden(rune);

    private static bool IsPiled(string text, int at, Rune rune)
    {
        var marks = 0;
        while (marks <= MostMarks && IsMark(rune))
        {
            marks++;
            rune = Before(text, at);
            at -= rune.Utf16SequenceLength;
        }

        return marks > MostMarks;
    }

    private static bool HasBusiness(string text, int at, Rune rune)
    {
        var before = Before(text, at);
        var after = Rune.TryGetRuneAt(text, Math.Min(at + 1, text.Length - 1), out var next) ? next : Rune.ReplacementChar;
        return rune.Value switch
        {
            Picture or Plain => IsSymbol(before) || before.Value is '#' or '*' or (>= '0' and <= '9') or 0x203c or 0x2049,
            Joiner when before.Value == Picture => IsSymbol(Before(text, at - 1)) && IsSymbol(after),
            Joiner when IsSymbol(before) || Rune.GetUnicodeCategory(before) == UnicodeCategory.ModifierSymbol => IsSymbol(after),
            Joiner or NonJoiner => IsIn(Joining, before) && IsIn(Joining, after),
            _ => false,
        };
    }

    private static Rune Before(string text, int at) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, Math.Max(at, 0)), out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    /// <summary>A sign for what could not be read, and a pattern without dots, are no pictures.</summary>
    private static bool IsSymbol(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol && rune != Rune.ReplacementChar && !IsHidden(rune);

    private static bool IsIn((int First, int Last)[] ranges, Rune rune) => Array.Exists(ranges, range => rune.Value >= range.First && rune.Value <= range.Last);
}
