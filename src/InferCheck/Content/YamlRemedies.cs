using System.Text.RegularExpressions;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>What the parser's complaint about a line means to somebody who writes texts, and what to do about it.</summary>
internal static partial class YamlRemedies
{
    private const string General = "docs/rules.md#yaml-syntax shows what is meant; quotation marks around a text mend most of it";
    private const string Colon = "a colon and a space in a text look like another key";
    public const string QuoteIt = "put the whole text in quotation marks: \"…\"";

    /// <summary>In our words where the line shows what was meant, else in the parser's.</summary>
    public static Diagnostic Explain(string text, SourceLocation at, string complaint)
    {
        var lines = text.Split('\n');
        if (Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal)) is var marker and >= 0)
        {
            return Faults.YamlSyntax.At(at.Moved(marker + 1, 1)
                .To(marker + 1, lines[marker].Length + 1), "a merge left both of its versions here",
                "keep what is right of the two and take out the lines with <<<<<<<, ======= and >>>>>>>");
        }

        var line = LineAt(lines, at.Line);
        var (where, message, help) = Known(line, LineAt(lines, at.Line - 1), at, complaint) ?? (at, complaint, General);
        return Faults.YamlSyntax.At(where, message, help);
    }

    private static (SourceLocation At, string Message, string Help)? Known(string line, string above, SourceLocation at, string complaint)
    {
        var before = line[..Math.Min(at.Column - 1, line.Length)];
        var here = at.Column <= line.Length ? line[at.Column - 1] : '\0';
        return complaint switch
        {
            _ when complaint.Contains("invalid mapping", StringComparison.Ordinal) => Mapping(before, above, at),
            _ when complaint.Contains("cannot start any token", StringComparison.Ordinal) =>
                (at, $"a text cannot begin with {(here == '`' ? "a backtick" : $"`{here}`")}", QuoteIt),
            _ when complaint.Contains("block scalar", StringComparison.Ordinal) =>
                (at, $"`{here}` at the beginning of a text has a meaning of its own", QuoteIt),
            _ when complaint.Contains("escape", StringComparison.Ordinal) =>
                (at, "a backslash in double quotation marks has a meaning of its own", "write two of them: \\\\"),
            _ when complaint.Contains("quoted scalar", StringComparison.Ordinal) =>
                (at, "the quotation mark that opens here is never closed", "close it where the text ends"),
            _ when complaint.Contains("did not find expected", StringComparison.Ordinal) => Unexpected(line, before.TrimEnd(' '), here, at),
            _ => null,
        };
    }

    private static (SourceLocation At, string Message, string Help) Mapping(string before, string above, SourceLocation at) =>
        KeyAndText().IsMatch(before) ? (at, Colon, QuoteIt)
        : Tight().Match(above) is { Success: true } tight ? NoSpace(tight, at.Moved(at.Line - 1, 1))
        : (at, "this line is indented as if it were part of the text above",
            "let it begin in the same column as its neighbours; a text with a colon and a space in it goes in quotation marks");

    private static (SourceLocation At, string Message, string Help)? Unexpected(string line, string before, char here, SourceLocation at) => before switch
    {
        [.., '\''] => (at, "the text goes on after the apostrophe that ended it", "double an apostrophe within single quotation marks: 'We don''t train'"),
        [.., '"'] => (at, "the text goes on after the quotation mark that ended it", "put the whole text in quotation marks, and \\\" for those within"),
        [.., ']' or '}'] => (at, "the text goes on after the bracket that ended it", QuoteIt),
        _ when here == ':' => (at, Colon, QuoteIt),
        _ when Tight().Match(line) is { Success: true } tight => NoSpace(tight, at),
        _ when before.Length == 0 && Key().IsMatch(line) =>
            (at, "this line is not indented as its neighbours are", "keys of one block begin in the same column; each entry of a list begins with a hyphen"),
        _ when !line.Contains(':', StringComparison.Ordinal) && before.Length == 0 =>
            (at, "this line has no key", "write `key: text`, and indent a text that goes on over several lines"),
        _ => null,
    };

    private static (SourceLocation At, string Message, string Help) NoSpace(Match tight, SourceLocation at)
    {
        var key = tight.Groups["key"];
        return (at.Moved(at.Line, key.Index + key.Length + 1), $"there is no space after the colon of `{Printable.Cut(key.Value)}`",
            $"write `{Printable.Cut(key.Value)}: …`");
    }

    private static string LineAt(string[] lines, int number) => number >= 1 && number <= lines.Length ? lines[number - 1] : "";

    [GeneratedRegex(@"^ *(- +)*[A-Za-z_][\w-]*: +\S", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndText();

    [GeneratedRegex(@"^ *(- +)*[A-Za-z_][\w-]*:( |$)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"^ *(- +)*(?<key>[A-Za-z_][\w-]*):[^\s/]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tight();
}
