using System.Globalization;
using System.Text;

namespace InferCheck.Quotes.Texts;

/// <summary>Takes characters one by one and leaves out or replaces those whose form means nothing.</summary>
internal sealed class NormalWriter(int capacity)
{
    private readonly StringBuilder text = new(capacity);
    private bool space;

    public void Add(char character)
    {
        var plain = Plain(character);
        if (plain == ' ')
        {
            EndWord();
            space = true;
        }
        else if (plain != '\0')
        {
            Put(plain);
        }
    }

    public override string ToString()
    {
        EndWord();
        return text.ToString().Trim();
    }

    private void Put(char character)
    {
        // Scripts without spaces between words get some from line breaks in the source; they are no part of the text.
        if (space && text.Length > 0 && !Script.IsSpaceless(text[^1]) && !Script.IsSpaceless(character))
        {
            text.Append(' ');
        }

        space = false;
        text.Append(character);
    }

    /// <summary>A word of dashes, bullets or hashes alone is a list mark, a heading mark or the rule of a table.</summary>
    private void EndWord()
    {
        if (space)
        {
            return;
        }

        var start = text.Length;
        while (start > 0 && text[start - 1] is '-' or '•' or '·' or '#' or ':' or '+')
        {
            start--;
        }

        if (start < text.Length && (start == 0 || text[start - 1] == ' '))
        {
            text.Length = start == 0 ? 0 : start - 1;
        }
    }

    private static char Plain(char character) => character switch
    {
        < '\u0080' => character is '|' || char.IsWhiteSpace(character) ? ' ' : char.IsControl(character) ? '\0' : character,
        '‘' or '’' or '‚' or '‛' or '′' or '´' or 'ʼ' or 'ʻ' or '‹' or '›' or '`' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '⁃' or '﹘' => '-',
        >= '\uFE00' and <= '\uFE0F' => '\0',
        _ => char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Format or UnicodeCategory.Control when character != '\u0085' => '\0',
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => ' ',
            _ => character,
        },
    };
}
