using System.Buffers;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Store;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Checks;

/// <summary>A piece of Markdown in the content, and what in it can lead somewhere or bring markup of its own.</summary>
internal sealed record MarkdownText(string Text, SourceLocation At, bool Body)
{
    /// <summary>Every level of nesting takes one of the marks, and so few of them nest nowhere near the limit.</summary>
    private const int FewMarks = 64;

    /// <summary>The time that links take grows with the square of their number; the longest page of ours has forty.</summary>
    private const int MostBrackets = 5_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create(">*_[-+.)~|");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public static IEnumerable<MarkdownText> All(CheckContext context) =>
        context.Texts(FieldType.Markdown).Select(found => new MarkdownText(found.Text.Value, found.Text.At, Body: false))
            .Concat(context.Catalog.Documents.Where(document => document.Body.Length > 0)
                .Select(document => new MarkdownText(document.Body, new SourceLocation(document.File, document.BodyLine, 1), Body: true)));

    /// <summary>Where the text becomes too tangled to be shown, if it does.</summary>
    public SourceLocation? TooDeep() => CanBeShown(Text) ? null : Body ? At with { Line = At.Line + FirstTooDeep(Text.Split('\n')) } : At;

    public IEnumerable<(string Html, SourceLocation At)> RawHtml() => !Text.Contains('<', StringComparison.Ordinal) ? [] : Parse().Descendants()
        .Select(node => node switch
        {
            HtmlInline inline => (inline.Tag, Location(inline)),
            HtmlBlock block => (block.Lines.ToString(), Location(block)),
            _ => ("", At),
        })
        .Where(found => found.Item1.Length > 0);

    public IEnumerable<(string Target, SourceLocation At)> Links() => !MayLink() ? [] : Parse().Descendants()
        .Select(node => node switch
        {
            LinkInline link => (link.Url ?? "", Location(link)),
            AutolinkInline link => (link.IsEmail ? "mailto:" + link.Url : link.Url, Location(link)),
            LinkReferenceDefinition definition => (definition.Url ?? "", Location(definition)),
            _ => ("", At),
        })
        .Where(found => found.Item1.Length > 0);

    public IEnumerable<(string Target, SourceLocation At)> Images() => !Text.Contains("![", StringComparison.Ordinal) ? [] : Parse().Descendants<LinkInline>()
        .Where(link => link.IsImage)
        .Select(image => (image.Url ?? "", Location(image)));

    private bool MayLink() => Text.AsSpan().IndexOfAny("[<") >= 0 || Text.Contains("://", StringComparison.Ordinal) || Text.Contains("www.", StringComparison.Ordinal);

    private static int FirstTooDeep(string[] lines)
    {
        var (shown, tooDeep) = (0, lines.Length);
        while (tooDeep - shown > 1)
        {
            var middle = (shown + tooDeep) / 2;
            (shown, tooDeep) = CanBeShown(string.Join('\n', lines[..middle])) ? (middle, tooDeep) : (shown, middle);
        }

        return shown;
    }

    /// <summary>As a rule reads it and as a page shows it: the two do not nest alike.</summary>
    private static bool CanBeShown(string text)
    {
        if (HasFewMarks(text))
        {
            return true;
        }

        try
        {
            return TryParse(text) is not null && MarkdownHtml.Render(text) is not null;
        }
        catch (ArgumentException)
        {
            // Expected: nested too deeply.
            return false;
        }
    }

    private static bool HasFewMarks(ReadOnlySpan<char> text)
    {
        var marks = 0;
        for (var next = text.IndexOfAny(Marks); next >= 0 && marks <= FewMarks; next = text.IndexOfAny(Marks))
        {
            marks++;
            text = text[(next + 1)..];
        }

        return marks <= FewMarks;
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return text.AsSpan().Count('[') > MostBrackets ? null : Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Expected: nested too deeply.
            return null;
        }
    }

    /// <summary>A text that cannot be shown is reported as such, and holds nothing else.</summary>
    private MarkdownDocument Parse() => TryParse(Text) ?? [];

    /// <summary>A body keeps its lines; a summary is one value and is pointed at as a whole.</summary>
    private SourceLocation Location(MarkdownObject node) => Body ? At with { Line = At.Line + node.Line, Column = node.Column + 1 } : At;
}
