using InferCheck.Model;
using InferCheck.Model.Shapes;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Checks;

/// <summary>A piece of Markdown in the content, and what in it can lead somewhere or bring markup of its own.</summary>
internal sealed record MarkdownText(string Text, SourceLocation At, bool Body)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public static IEnumerable<MarkdownText> All(CheckContext context) =>
        context.Texts(FieldType.Markdown).Select(found => new MarkdownText(found.Text.Value, found.Text.At, Body: false))
            .Concat(context.Catalog.Documents.Where(document => document.Body.Length > 0)
                .Select(document => new MarkdownText(document.Body, new SourceLocation(document.File, document.BodyLine, 1), Body: true)));

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

    private bool MayLink() => Text.AsSpan().IndexOfAny("[<") >= 0 || Text.Contains("://", StringComparison.Ordinal) || Text.Contains("www.", StringComparison.Ordinal);

    private MarkdownDocument Parse() => Markdown.Parse(Text, Pipeline);

    /// <summary>A body keeps its lines; a summary is one value and is pointed at as a whole.</summary>
    private SourceLocation Location(MarkdownObject node) => Body ? At with { Line = At.Line + node.Line, Column = node.Column + 1 } : At;
}
