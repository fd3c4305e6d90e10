using System.Buffers;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A character that no reader sees: one that controls a terminal or turns the text around, or a line break where there is one line.</summary>
internal sealed class HiddenCharacter : IRule
{
    /// <summary>What may stand in a text of several lines.</summary>
    private const string Layout = "\n\t";

    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Range('\0', '\x1f'), .. Range('\x7f', '\x9f'),

        // They turn the direction of writing, so that a text reads other than it is stored.
        '\u061c', '\u200e', '\u200f', .. Range('\u202a', '\u202e'), .. Range('\u2066', '\u2069'),

        // Line ends of other systems, and two that stand for no character at all and end every XML file.
        '\u2028', '\u2029', '\ufffe', '\uffff',
    ]);

    public RuleInfo Info { get; } = new("hidden-character", Severity.Error, "a text holds a control character, or a line break where there is one line")
    {
        Why = "Nobody who reads the change sees it, and it goes on into pages, feeds, pictures and tables, where it breaks the file or changes what a text seems to say.",
        Bad = "name: \"Open\\u202eAI\"",
        Good = "name: OpenAI",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Values(context).Concat(Bodies(context));

    private IEnumerable<Diagnostic> Values(CheckContext context)
    {
        var manyLines = context.Maps.SelectMany(found => ManyLines(found.Map, found.Shape)).ToHashSet();
        return from document in context.Catalog.Documents
               from text in Texts(document.Root)
               let at = First(text.Value, manyLines.Contains(text))
               where at >= 0
               select Report(text.Value[at], text.At);
    }

    private IEnumerable<Diagnostic> Bodies(CheckContext context) =>
        from document in context.Catalog.Documents
        let at = First(document.Body, manyLines: true)
        where at >= 0
        let before = document.Body[..at]
        select Report(document.Body[at], new SourceLocation(document.File, document.BodyLine + before.Count(letter => letter == '\n'), at - before.LastIndexOf('\n')));

    private Diagnostic Report(char character, SourceLocation at) => character is '\n' or '\t'
        ? Info.At(at, $"there is a {(character is '\n' ? "line break" : "tab")} in this text, which has one line", "write it on one line, with spaces between the words")
        : Info.At(at, $"the character U+{(int)character:X4} is in this text, and nobody can see it", "remove it, or write the text anew");

    private static int First(ReadOnlySpan<char> text, bool manyLines)
    {
        var at = text.IndexOfAny(Hidden);
        while (at >= 0 && manyLines && Layout.Contains(text[at], StringComparison.Ordinal))
        {
            var next = text[(at + 1)..].IndexOfAny(Hidden);
            at = next < 0 ? next : at + 1 + next;
        }

        return at;
    }

    private static IEnumerable<Node> ManyLines(Mapping map, Shape shape) =>
        from entry in map.Entries
        where shape.Find(entry.Key.Value) is { } field && (field.Lines || field.Type == FieldType.Markdown)
        select entry.Value;

    private static IEnumerable<Scalar> Texts(Node? node) => node switch
    {
        Scalar text => [text],
        Sequence list => list.Items.SelectMany(Texts),
        Mapping map => map.Entries.SelectMany(entry => Texts(entry.Value).Prepend(entry.Key)),
        _ => [],
    };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(number => (char)number);
}
