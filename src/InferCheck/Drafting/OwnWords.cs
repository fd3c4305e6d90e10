using System.Buffers;
using System.Text.RegularExpressions;
using InferCheck.Checks;

namespace InferCheck.Drafting;

/// <summary>Whether words of a model's own may stand in a file: plain ones, without marks, addresses, or figures that the document does not have.</summary>
internal static partial class OwnWords
{
    private const int Longest = 300;
    private const int LongestSummary = 600;

    /// <summary>Marks of Markdown, HTML and YAML: no phrase needs them, and each has been used to say something behind a reader's back.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>[]{}|`*_#~^\\");

    public static string? Fault(string text, DraftDocument document, bool isSummary = false) =>
        text.Length > (isSummary ? LongestSummary : Longest) ? "too long" : Fault(text, document.HasFiguresOf);

    /// <param name="hasFigures">Whether the figures of a text stand in what it is about.</param>
    public static string? Fault(string text, Func<string, bool> hasFigures) =>
        HiddenRunes.First(text, manyLines: false) is not null ? "a character that nobody sees, or a line break"
        : text.AsSpan().ContainsAny(Marks) || Entity().IsMatch(text) || !Begins().IsMatch(text) ? "marks where words are asked for"
        : IsAddress(text) || Host().IsMatch(text) ? "an address"
        : !hasFigures(text) ? "a figure that the document does not have"
        : null;

    /// <summary>What a reader could follow, or a program make a link of.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text);

    [GeneratedRegex(@"://|\bwww\.|\bmailto:|\bjavascript:|\bdata:[a-z]+/|\]\s?\(|[\p{L}0-9-]\.[a-z]{2,}/\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    /// <summary>A name that could be a host, and `e.g.` is none.</summary>
    [GeneratedRegex(@"[\p{L}0-9-]{2,}\.[a-z]{2,}|\S@\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Host();

    [GeneratedRegex(@"&[#0-9a-z]+;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Entity();

    /// <summary>Lists, headings, quotations and rules begin with something else, or with a number and a mark.</summary>
    [GeneratedRegex(@"\A(\p{L}|[0-9]+[^.)0-9]|[0-9]+\z|[""'“‘(][\p{L}0-9])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Begins();
}
