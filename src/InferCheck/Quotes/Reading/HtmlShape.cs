using System.Buffers;
using System.Collections.Frozen;

namespace InferCheck.Quotes.Reading;

/// <summary>Whether a page has a shape that pages have. The time a parser takes grows with nesting and with the number of attributes, and a hostile page has both.</summary>
internal static class HtmlShape
{
    /// <summary>As deep as browsers go.</summary>
    private const int Deepest = 512;

    private const int MostAttributes = 1000;

    private static readonly SearchValues<char> TagMarks = SearchValues.Create("\"'> \t\n\r/");

    /// <summary>Elements that need no end: a page that leaves them open is not deep.</summary>
    private static readonly FrozenSet<string> Endless = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "html", "head", "body", "colgroup");

    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "noembed", "noframes");

    public static bool IsHostile(string html)
    {
        var text = html.AsSpan();
        var depth = 0;
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at))
        {
            var closes = at + 1 < text.Length && text[at + 1] == '/';
            var name = Name(text, closes ? at + 2 : at + 1);
            if (name.Length == 0)
            {
                at = Comment(text, at);
                continue;
            }

            var (end, attributes) = Tag(text, at + name.Length + 1);
            depth += Endless.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || text[end - 1] == '/' ? 0 : closes ? -1 : 1;
            depth = Math.Max(depth, 0);
            if (depth > Deepest || attributes > MostAttributes)
            {
                return true;
            }

            at = closes ? end : Skip(text, name, end);
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = at < text.Length ? text[at..].IndexOf('<') : -1;
        return next < 0 ? -1 : at + next;
    }

    /// <summary>Behind a comment, or behind what a parser takes for one: an end tag without a name, a declaration.</summary>
    private static int Comment(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (rest.Length < 2 || rest[1] is not ('/' or '!' or '?'))
        {
            return at + 1;
        }

        var end = rest.StartsWith("<!--", StringComparison.Ordinal) ? rest.IndexOf("-->", StringComparison.Ordinal) : rest.IndexOf('>');
        return end < 0 ? text.Length : at + end + 1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or ':' && end > at)))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(text[at]) ? text[at..end] : [];
    }

    /// <summary>Where a tag ends, and how many gaps between attributes it has.</summary>
    private static (int End, int Attributes) Tag(ReadOnlySpan<char> text, int at)
    {
        var gaps = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny(TagMarks);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (text[at] == '>')
            {
                return (at, gaps);
            }

            gaps += text[at] is '"' or '\'' ? 0 : 1;
            at = text[at] is '"' or '\'' && text[at - 1] == '=' ? Close(text, at) : at + 1;
        }

        return (text.Length, gaps);
    }

    private static int Close(ReadOnlySpan<char> text, int at)
    {
        var end = text[(at + 1)..].IndexOf(text[at]);
        return end < 0 ? text.Length : at + end + 2;
    }

    /// <summary>Behind the end of an element whose content is no markup.</summary>
    private static int Skip(ReadOnlySpan<char> text, ReadOnlySpan<char> name, int at)
    {
        if (!Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return at;
        }

        var end = text[at..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : at + end;
    }
}
