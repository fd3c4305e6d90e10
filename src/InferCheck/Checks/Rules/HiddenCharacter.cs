using System.Text;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A character that no reader sees: one that controls, joins, turns the text around or fills, or a line break where there is one line.</summary>
internal sealed class HiddenCharacter : IRule
{
    private const string OnOneLine = "write it on one line, with spaces between the words";

    public RuleInfo Info { get; } = new("hidden-character", Severity.Error, "a text holds a character that nobody sees, or a line break in one line")
    {
        Why = "Nobody who reads the change sees it, and it goes on into pages, feeds, pictures and tables. "
            + "There it breaks the file or changes what a text seems to say. Written as `&shy;` it does so too. Joiners within Arabic and Indic words, and " +
                "what belongs to a picture sign, are left.",
        Bad = "name: \"Open\\u202eAI\"",
        Good = "name: OpenAI",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Values(context).Concat(Bodies(context)).Concat(Written(context));

    private IEnumerable<Diagnostic> Values(CheckContext context)
    {
        var manyLines = context.Maps.SelectMany(found => ManyLines(found.Map, found.Shape)).ToHashSet();
        return from document in context.Catalog.Documents
               from text in Texts(document.Root)
               let found = HiddenRunes.First(text.Value, manyLines.Contains(text))
               where found is not null
               select Report(found.Value.Rune, text.At);
    }

    private IEnumerable<Diagnostic> Bodies(CheckContext context) =>
        from document in context.Catalog.Documents
        let found = HiddenRunes.First(document.Body, manyLines: true)
        where found is not null
        select Report(found.Value.Rune, Place(document, found.Value.At, found.Value.Rune.Utf16SequenceLength));

    private static SourceLocation Place(Document document, int at, int length)
    {
        var start = document.Text!.StartOf(document.BodyLine) + at;
        return document.Text.Between(start, start + length);
    }

    private IEnumerable<Diagnostic> Written(CheckContext context) =>
        from text in context.Markdown
        from entity in text.Entities()
        let found = HiddenRunes.First(entity.Text, manyLines: true)
        where found is not null
        select Report(found.Value.Rune, entity.At);

    private Diagnostic Report(Rune character, SourceLocation at) => character.Value switch
    {
        '\n' => Info.At(at, "there is a line break in this text, which has one line", OnOneLine),
        '\t' => Info.At(at, "there is a tab in this text, which has one line", OnOneLine),
        _ when HiddenRunes.IsMark(character) =>
            Info.At(at, "one letter of this text carries a pile of marks, and they cover others", "write it as its language does"),
        _ => Info.At(at, $"the character U+{character.Value:X4} is in this text, and nobody can see it", "remove it, or write the text anew"),
    };

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
}
