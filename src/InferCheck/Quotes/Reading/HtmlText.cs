using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace InferCheck.Quotes.Reading;

/// <summary>The text of a document as a person sees it: nothing hidden or struck out, and words kept apart where the page keeps them apart.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "head", "script", "style", "template", "noscript", "iframe", "object", "canvas", "svg", "math", "audio", "video", "datalist", "noembed", "noframes",
        "del", "s", "strike");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol",
        "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul");

    /// <summary>All of an element, even of one that is hidden itself.</summary>
    public static string Of(IElement root)
    {
        var text = new StringBuilder();
        INode? node = root;

        // No recursion: a hostile page nests deeper than the stack.
        while (node is not null)
        {
            if ((Enter(node, text) || node == root) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (Leave(node, text) && node != root && node.NextSibling is null)
            {
                node = node.Parent!;
            }

            node = node == root ? null : node.NextSibling;
        }

        return text.ToString();
    }

    private static bool Enter(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                text.Append(words.Data);
                return false;
            case IElement element when Unseen.Contains(element.LocalName) || IsHidden(element) || IsFootnoteMark(element, text):
                return false;
            case IElement element:
                Separate(element, text);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Always true: leaving a node is part of the walk upwards.</summary>
    private static bool Leave(INode node, StringBuilder text)
    {
        if (node is IElement element)
        {
            Separate(element, text);
        }

        return true;
    }

    private static void Separate(IElement element, StringBuilder text)
    {
        if (Blocks.Contains(element.LocalName) && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>A raised number behind a word is no part of it, and none of the number before it: as with raised digits that are written as such.</summary>
    private static bool IsFootnoteMark(IElement element, StringBuilder text)
    {
        if (element.LocalName != "sup" || text.Length == 0 || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        INode? inner = element;
        while (inner is IElement { ChildNodes.Length: 1 })
        {
            inner = inner.FirstChild;
        }

        return inner is IText words && words.Data.AsSpan().Trim() is { Length: > 0 } number && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (element.GetAttribute("style") is { } style && Hides(style));

    private static bool Hides(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
