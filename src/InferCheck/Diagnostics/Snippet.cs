using System.Globalization;
using System.Text;
using InferCheck.Model;

namespace InferCheck.Diagnostics;

/// <summary>The line a finding is about with its place marked beneath, as it was when it was checked.</summary>
internal static class Snippet
{
    /// <summary>Of a longer line only what stands around the place is shown.</summary>
    private const int Longest = 120;

    private const int Before = 40;
    private const string Tab = "    ";

    public static IReadOnlyList<string> Lines(SourceLocation at)
    {
        if (at.Text is not { } text || at.Line < 1 || at.Line > text.Lines)
        {
            return [];
        }

        var (shown, marks) = Marked(text.Line(at.Line), at);
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        return [$"{margin} |", $"{number} | {shown}".TrimEnd(' '), $"{margin} | {marks}"];
    }

    private static (string Shown, string Marks) Marked(ReadOnlySpan<char> line, SourceLocation at)
    {
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var end = Math.Clamp(End(line, at), start, line.Length);
        var (from, to) = Window(line, start, end);
        var shown = new StringBuilder(from > 0 ? "…" : "");
        var (margin, marked, position) = (shown.Length, 0, from);
        foreach (var character in line[from..to].EnumerateRunes())
        {
            var (text, width) = Shown(character);
            shown.Append(text);
            margin += position < start ? width : 0;
            marked += position >= start && position < end ? width : 0;
            position += character.Utf16SequenceLength;
        }

        return (shown.Append(to < line.Length ? "…" : "").ToString(), new string(' ', margin) + new string('^', Math.Max(marked, 1)));
    }

    /// <summary>What goes on over several lines is marked in the first.</summary>
    private static int End(ReadOnlySpan<char> line, SourceLocation at) =>
        !at.HasEnd ? at.Column : at.EndLine > at.Line ? line.TrimEnd().Length : at.EndColumn - 1;

    private static (int From, int To) Window(ReadOnlySpan<char> line, int start, int end)
    {
        var from = line.Length <= Longest || end <= Longest ? 0 : Math.Max(0, start - Before);
        var to = Math.Min(line.Length, from + Longest);
        return (from > 0 && char.IsLowSurrogate(line[from]) ? from - 1 : from, to < line.Length && char.IsLowSurrogate(line[to]) ? to + 1 : to);
    }

    private static (string Text, int Width) Shown(Rune character)
    {
        var text = character.Value == '\t' ? Tab : Printable.Of(character);
        return (text, text.Length > character.Utf16SequenceLength ? text.Length : RuneWidth.Of(character));
    }
}
