using System.Globalization;
using System.Text;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>The values of all strings in JSON, or in something like it, in their order. Keys, class names and addresses are no text.</summary>
internal sealed class JsonStrings(Budget budget)
{
    private const int Deepest = 3;

    private static readonly string[] Attributes = ["className", "class", "style", "href", "src", "srcSet", "id", "key", "as", "type", "rel", "target"];

    private readonly StringBuilder html = new();

    /// <summary>Strings may hold markup, so all of them are read as one page in the end.</summary>
    public string Text => html.Length == 0 ? "" : HtmlPage.Text(html.ToString(), budget);

    public void Add(string code) => Add(code, depth: 0);

    private void Add(string code, int depth)
    {
        string? key = null;
        var afterSign = false;
        for (var at = code.IndexOf('"', StringComparison.Ordinal); at >= 0 && at < code.Length; at = code.IndexOf('"', at))
        {
            var value = Read(code, ref at);
            if (IsKey(code, at))
            {
                key = value;
                continue;
            }

            // In React's notation the name of an element follows a dollar sign.
            if (!afterSign && value is not ['$', ..] && !Attributes.Contains(key, StringComparer.Ordinal))
            {
                AddValue(value, depth);
            }

            afterSign = value == "$";
            key = null;
        }
    }

    private void AddValue(string value, int depth)
    {
        if (depth < Deepest && (value.Contains("\":", StringComparison.Ordinal) || value.Contains("[\"", StringComparison.Ordinal)))
        {
            Add(value, depth + 1);
        }
        else if (value.Contains("</", StringComparison.Ordinal) || value.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            html.Append("<div>").Append(value).Append("</div>");
        }
        else
        {
            html.Append(value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)).Append(' ');
        }
    }

    private static bool IsKey(string code, int at)
    {
        while (at < code.Length && code[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }

        return at < code.Length && code[at] == ':';
    }

    /// <summary>The string that opens here, without its escapes; the place moves behind its end.</summary>
    private static string Read(string code, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < code.Length && code[at] is not ('"' or '\n'); at++)
        {
            value.Append(code[at] == '\\' && at + 1 < code.Length ? Escaped(code, ref at) : code[at]);
        }

        at = Math.Min(at + 1, code.Length);
        return value.ToString();
    }

    private static char Escaped(string code, ref int at)
    {
        at++;
        var digits = code[at] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && at + digits < code.Length
            && ushort.TryParse(code.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            at += digits;
            return (char)number;
        }

        return code[at] switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', var other => other };
    }
}
