using System.Text;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Lines of an iCalendar file (RFC 5545): ended by CRLF, folded at 75 octets without cutting a character.</summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The space that opens a continued line counts.
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    /// <summary>A value that is text, not a date or an address.</summary>
    public void AddText(string name, string value) =>
        Add(name, string.Concat(value.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value == '\n').Select(Escaped)));

    public override string ToString() => text.ToString();

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '\\' => "\\\\",
        ';' => "\\;",
        ',' => "\\,",
        '\n' => "\\n",
        _ => rune.ToString(),
    };
}
