using System.Text;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Where a host begins whose end was found. A label may be left open, as in `{name}.openai.azure.com`, `${REGION}`, `%s`, `&lt;resource&gt;`, or be put
/// before a text that begins with a dot.
/// </summary>
internal static class HostStart
{
    /// <summary>As long as a name may be.</summary>
    public const int Longest = 253;

    private const string Openings = "{<(";
    private const string Closings = "}>)";

    public static int Of(string text, int end)
    {
        var (at, lowest) = (end, Math.Max(0, end - Longest));
        while (at > lowest)
        {
            var before = text[at - 1];
            if (IsLetter(before))
            {
                at--;
            }
            else if (IsOpen(before) && text[at] is '.' or '-' && OpeningOf(text, at - 1, lowest) is { } opening)
            {
                at = opening;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>
    /// What is left open becomes a letter, so that a star fits it and a name that is written out does not; a word for readers keeps its bracket.
    /// </summary>
    public static string Written(string host)
    {
        var written = new StringBuilder(host.Length);
        var closing = '\0';
        foreach (var letter in host)
        {
            if (closing != '\0')
            {
                closing = letter == closing ? '\0' : closing;
                continue;
            }

            var kind = Openings.IndexOf(letter, StringComparison.Ordinal);
            closing = kind >= 0 ? Closings[kind] : '\0';
            if (letter is not ('$' or '%' or '#'))
            {
                written.Append(letter is Placeholder.Bracket ? letter : kind >= 0 ? 'x' : letter);
            }
        }

        return written.Length > 0 && written[0] == '.' ? $"x{written}" : written.ToString();
    }

    private static bool IsOpen(char letter) => Closings.Contains(letter, StringComparison.Ordinal);

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '$' or '%';

    private static int? OpeningOf(string text, int closing, int lowest)
    {
        var opening = Openings[Closings.IndexOf(text[closing], StringComparison.Ordinal)];
        for (var at = closing - 1; at >= lowest && text[at] is not ('\n' or '"' or '\'' or '`'); at--)
        {
            if (text[at] == opening)
            {
                return at > lowest && text[at - 1] is '$' or '#' ? at - 1 : at;
            }
        }

        return null;
    }
}
