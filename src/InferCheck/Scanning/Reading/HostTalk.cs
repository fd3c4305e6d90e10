using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Whether a host is only spoken of: in a sentence for people, or where an address is compared with it.</summary>
internal static class HostTalk
{
    private const int Longest = 500;
    private const int LongestMark = 20;
    private const int SeveralWords = 3;
    private const string Case = "case";
    private static readonly string[] Introductions = ["e.g", "i.e", "see", "example", "examples"];
    private static readonly string[] Comparisons = ["==", "!="];

    public static bool IsTalk(ScannedFile file, int at) => Literal(file, at) is var (open, close)
        ? IsProse(file.Text[(open + 1)..close], at - open - 1) || IsCompared(file.Code, open, close)
        : file.Extension is ".yml" or ".yaml" && Line(file, at) is var (start, end) && IsProse(file.Text[start..end], at - start);

    /// <summary>Texts of YAML need no marks.</summary>
    private static (int Start, int End) Line(ScannedFile file, int at)
    {
        var line = file.LineOf(at);
        return (Math.Max(file.StartOfLine(line), at - Longest), Math.Min(file.EndOfLine(line), at + Longest));
    }

    /// <summary>The marks around a place, as far as they stand on its line.</summary>
    private static (int Open, int Close)? Literal(ScannedFile file, int at)
    {
        var (code, open, close) = (file.Code, at - 1, at);
        while (open >= 0 && at - open < Longest && code[open] is ' ')
        {
            open--;
        }

        while (close < code.Length && close - at < Longest && code[close] is ' ')
        {
            close++;
        }

        return open >= 0 && close < code.Length && close > at && code[open] is '"' or '\'' or '`' ? (open, close) : null;
    }

    /// <summary>Words of small letters with blanks around them; commands have marks in theirs.</summary>
    private static bool IsProse(string text, int host)
    {
        var words = 0;
        foreach (var (word, at) in Split(text))
        {
            if (at <= host && host < at + word.Length)
            {
                continue;
            }

            var bare = word.Trim('.', ',', ':', ';', '(', ')', '!', '?', '\'', '"');
            if (Introductions.Contains(bare, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }

            words += bare.Length > 1 && char.IsAsciiLetter(bare[0]) && bare.AsSpan(1).ContainsAnyExceptInRange('a', 'z') is false ? 1 : 0;
        }

        return words >= SeveralWords;
    }

    private static IEnumerable<(string Word, int At)> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at);
            end = end < 0 ? text.Length : end;
            if (end > at)
            {
                yield return (text[at..end], at);
            }

            at = end + 1;
        }
    }

    private static bool IsCompared(string code, int open, int close)
    {
        var before = code[Math.Max(0, open - LongestMark)..open].TrimEnd();
        var after = code[(close + 1)..Math.Min(code.Length, close + LongestMark)].TrimStart();
        return Array.Exists(Comparisons, mark => before.EndsWith(mark, StringComparison.Ordinal) || after.StartsWith(mark, StringComparison.Ordinal))
            || (before.EndsWith(Case, StringComparison.Ordinal) && (before.Length == Case.Length || !Words.IsLetter(before[^(Case.Length + 1)])))
            || after.StartsWith("in ", StringComparison.Ordinal) || after.StartsWith("not in ", StringComparison.Ordinal);
    }
}
