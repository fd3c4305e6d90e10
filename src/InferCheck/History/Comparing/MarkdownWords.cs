using System.Globalization;
using InferCheck.Diagnostics;

namespace InferCheck.History.Comparing;

/// <summary>
/// Words of strangers in a page of Markdown that a code host renders: always as code, which has no mention, no link, no markup and no picture in it, on one
/// line, of a bounded length, and with what no eye sees made visible.
/// </summary>
internal static class MarkdownWords
{
    private const int Longest = 600;
    private const string Nothing = "*nothing*";

    public static string Code(string? text)
    {
        var line = Line(text ?? "");
        if (line.Length == 0)
        {
            return Nothing;
        }

        // Longer than any run of them within, so that none of them ends it.
        var fence = new string('`', LongestRun(line) + 1);
        return $"{fence} {line} {fence}";
    }

    /// <summary>A command on a line of its own, to be copied. It is made of checked names.</summary>
    public static string Block(string command) => $"```text\n{command}\n```\n";

    private static string Line(string text)
    {
        var whole = string.Join(' ', text.Split(['\r', '\n', '\t', ' ', '\u2028', '\u2029', '\u0085'], StringSplitOptions.RemoveEmptyEntries));
        if (whole.Length <= Longest)
        {
            return Printable.Line(whole);
        }

        // Not within a character of two halves.
        var end = char.IsHighSurrogate(whole[Longest - 1]) ? Longest - 1 : Longest;
        return string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(whole[..end])} [… {whole.Length - end} more characters]");
    }

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
