using System.Text;

namespace InferCheck.Tests.Support;

/// <summary>An iCalendar file read strictly: lines ended by CRLF, none longer than 75 octets, unfolded, then split into events.</summary>
internal sealed record ParsedCalendar(IReadOnlyDictionary<string, string> Head, IReadOnlyList<IReadOnlyDictionary<string, string>> Events)
{
    public static ParsedCalendar Read(byte[] file)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", text);
        var folded = text.Split("\r\n")[..^1];
        Assert.All(folded, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));

        var head = new Dictionary<string, string>();
        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? current = null;
        foreach (var line in lines[1..^1])
        {
            switch (line)
            {
                case "BEGIN:VEVENT":
                    Assert.Null(current);
                    current = [];
                    break;
                case "END:VEVENT":
                    events.Add(current!);
                    current = null;
                    break;
                default:
                    var colon = line.IndexOf(':', StringComparison.Ordinal);
                    (current ?? head).Add(line[..colon], line[(colon + 1)..]);
                    break;
            }
        }

        Assert.Null(current);
        return new ParsedCalendar(head, events);
    }
}
