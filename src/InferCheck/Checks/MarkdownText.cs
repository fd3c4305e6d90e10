using InferCheck.Budgets;
using InferCheck.Markdown;
using InferCheck.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Checks;

/// <summary>A piece of Markdown in the content, read once, and what in it can lead somewhere, bring markup of its own or stay unseen.</summary>
/// <param name="text">As it stands in the file.</param>
/// <param name="at">Where it begins.</param>
/// <param name="body">A body keeps its lines; a summary is one value and is pointed at as a whole.</param>
/// <param name="end">How far the budget of its file went, if it ended here.</param>
/// <param name="over">What of the budget is used up; then the text is not read.</param>
internal sealed class MarkdownText(string text, SourceLocation at, bool body, int? end, Overrun? over)
{
    private readonly Lazy<MarkdownDocument?> parsed = new(() => over is null ? TryParse(text) : null);

    /// <summary>Where the text becomes too much to be shown, and why, if it does.</summary>
    public (SourceLocation At, string Why)? Tangle() =>
        end is not null ? (Line(text.AsSpan(0, end.Value).Count('\n')), Why(over!))
        : over is not null || CanBeShown(text) ? null
        : (Line(FirstTooDeep(text.Split('\n'))), "nested too deeply");

    public IEnumerable<(string Html, SourceLocation At)> RawHtml() => !text.Contains('<', StringComparison.Ordinal) ? [] : Nodes()
        .Select(node => node switch
        {
            HtmlInline inline => (inline.Tag, Location(inline)),
            HtmlBlock block => (block.Lines.ToString(), Location(block)),
            _ => ("", at),
        })
        .Where(found => found.Item1.Length > 0);

    public IEnumerable<(string Target, SourceLocation At)> Links() => text.AsSpan().IndexOfAny("[<") < 0 ? [] : Nodes()
        .Select(node => node switch
        {
            LinkInline link => (link.Url ?? "", Location(link)),
            AutolinkInline link => (link.IsEmail ? "mailto:" + link.Url : link.Url, Location(link)),
            LinkReferenceDefinition definition => (definition.Url ?? "", Location(definition)),
            _ => ("", at),
        })
        .Where(found => found.Item1.Length > 0);

    public IEnumerable<(string Target, SourceLocation At)> Images() => !text.Contains("![", StringComparison.Ordinal) ? [] : Nodes().OfType<LinkInline>()
        .Where(link => link.IsImage)
        .Select(image => (image.Url ?? "", Location(image)));

    public IEnumerable<SourceLocation> BareAddresses() => !text.Contains("://", StringComparison.Ordinal) ? [] : Nodes().OfType<LiteralInline>()
        .Where(words => words.Parent is not LinkInline && words.Content.AsSpan().IndexOf("://") >= 0)
        .Select(Location);

    /// <summary>Every part for which the Markdown has words, and the page none.</summary>
    public IEnumerable<(string What, SourceLocation At)> Unshown() => text.AsSpan().IndexOfAny("[`~") < 0 ? [] : Nodes()
        .Select(node => (UnshownMarkdown.In(node) ?? "", Location(node)))
        .Where(found => found.Item1.Length > 0);

    /// <summary>Characters that are written as `&amp;name;`, and addresses, in which they can be written so too.</summary>
    public IEnumerable<(string Text, SourceLocation At)> Entities() => !text.Contains('&', StringComparison.Ordinal) ? [] : Nodes()
        .Select(node => node switch
        {
            HtmlEntityInline entity => (entity.Transcoded.ToString(), Location(entity)),
            LinkInline link => (link.Url ?? "", Location(link)),
            _ => ("", at),
        })
        .Where(found => found.Item1.Length > 0);

    private IEnumerable<MarkdownObject> Nodes() => (parsed.Value ?? []).Descendants();

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
        try
        {
            return MarkdownWork.IsFlat(text) || TryParse(text) is not null && MarkdownHtml.Render(text) is not null;
        }
        catch (ArgumentException)
        {
            // Expected: nested too deeply.
            return false;
        }
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return MarkdownHtml.Read(text);
        }
        catch (ArgumentException)
        {
            // Expected: nested too deeply.
            return null;
        }
    }

    private static string Why(Overrun over) => over.Kind == Work.Text ? over.ToString() : "more marks than a page of this length can have";

    private SourceLocation Line(int below) => body ? at.Moved(at.Line + below, at.Column) : at;

    private SourceLocation Location(MarkdownObject node)
    {
        if (!body || at.Text is not { } source || node.Span.IsEmpty)
        {
            return at;
        }

        var start = source.StartOf(at.Line);
        return source.Between(start + node.Span.Start, start + node.Span.End + 1);
    }
}
