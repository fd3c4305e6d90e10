using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Accepting;

/// <summary>Finds comments such as `infercheck: allow openai until 2027-01-31 because it sees no personal data`, one a line.</summary>
internal static class AllowanceReader
{
    private const string Mark = "infercheck: allow ";
    private const string Until = "until ";
    private const string Because = "because ";
    private const int LongestName = 80;
    private const int LongestReason = 200;

    public static IEnumerable<Allowance> Read(ScannedFile file, DateOnly today)
    {
        for (var at = Next(file, 0); at >= 0; at = Next(file, file.EndOfLine(file.LineOf(at))))
        {
            if (file.IsComment(at) && Read(file, at, today) is { } allowance)
            {
                yield return allowance;
            }
        }
    }

    private static int Next(ScannedFile file, int from) => file.Original.IndexOf(Mark, from, StringComparison.Ordinal);

    private static Allowance? Read(ScannedFile file, int at, DateOnly today)
    {
        var line = file.LineOf(at);
        var text = file.Original[(at + Mark.Length)..EndOfComment(file, at, line)].TrimStart();
        var provider = new string([.. text.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')]);
        if (provider.Length is 0 or > LongestName)
        {
            return null;
        }

        var (day, reason) = Terms(text[provider.Length..].TrimStart());
        return new Allowance
        {
            File = file.Path,
            Line = line,
            Provider = provider,
            Until = day,
            Reason = reason,
            State = day is null ? AllowanceState.NoDay : reason is null ? AllowanceState.NoReason : day < today ? AllowanceState.Expired : AllowanceState.Holds,
            IsAbove = file.Text[file.StartOfLine(line)..file.EndOfLine(line)].AsSpan().IsWhiteSpace(),
        };
    }

    /// <summary>Code may stand behind a comment on its line; in a notebook the line may be the whole of it.</summary>
    private static int EndOfComment(ScannedFile file, int at, int line)
    {
        var isNotebook = file.Extension == ".ipynb";
        var end = at;
        while (end < file.EndOfLine(line) && file.Text[end] == ' ' && !(isNotebook && file.Original[end] is '"' or '\\'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Its last day, and its reason, where they are given.</summary>
    private static (DateOnly? Day, string? Reason) Terms(string text)
    {
        var because = text.IndexOf(Because, StringComparison.Ordinal);
        var reason = because >= 0 ? text[(because + Because.Length)..].Trim() : "";
        var head = because >= 0 ? text[..because] : text;
        var until = head.IndexOf(Until, StringComparison.Ordinal);
        var day = until < 0 ? "" : new string([.. head[(until + Until.Length)..].TrimStart().Take(10)]);
        return (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null,
            reason.Any(char.IsLetter) ? Printable.Cut(WithoutEnd(reason), LongestReason) : null);
    }

    /// <summary>Without the mark that closes a comment.</summary>
    private static string WithoutEnd(string reason) =>
        (reason.EndsWith("*/", StringComparison.Ordinal) ? reason[..^2] : reason.EndsWith("-->", StringComparison.Ordinal) ? reason[..^3] : reason).TrimEnd();
}
