using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using InferCheck.Budgets;

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
    public static string Of(IElement root, Budget budget)
    {
        var text = new StringBuilder();

        // No recursion: a hostile page nests deeper than the stack. And no asking a node for the next: it looks for itself among all its siblings.
        var open = new Stack<(INode Node, int Next)>();
        Separate(root, text);
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                Separate(place.Node, text);
                continue;
            }

            var child = place.Node.ChildNodes[place.Next];
            open.Push((place.Node, place.Next + 1));
            Visit(child, text, open, budget);
        }

        return text.ToString();
    }

    private static void Visit(INode child, StringBuilder text, Stack<(INode Node, int Next)> open, Budget budget)
    {
        budget.Spend(Work.Steps);
        if (child is IText words)
        {
            budget.Spend(Work.Text, words.Data.Length);
            text.Append(words.Data);
        }
        else if (child is IElement element)
        {
            Enter(element, text, open);
        }
    }

    private static void Enter(IElement element, StringBuilder text, Stack<(INode Node, int Next)> open)
    {
        // What is unseen still keeps the words before it apart from those behind it.
        var isSeen = !Unseen.Contains(element.LocalName) && !IsHidden(element) && !IsFootnoteMark(element, text);
        Separate(element, text);
        if (isSeen)
        {
            open.Push((element, 0));
        }
    }

    private static void Separate(INode node, StringBuilder text)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName) && text.Length > 0 && text[^1] != '\n')
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
