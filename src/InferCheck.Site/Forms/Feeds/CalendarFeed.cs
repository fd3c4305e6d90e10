using System.Globalization;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Writes days as a calendar (RFC 5545). Every stamp comes from the content, so that the same content is the same file.</summary>
internal sealed class CalendarFeed(Texts texts)
{
    public string Write(string title, Func<string, string> address, string tagAuthority, IReadOnlyList<CalendarEntry> entries)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//InferCheck//Calendar//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", title);
        lines.AddText("X-WR-CALNAME", title);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var entry in entries)
        {
            Write(lines, entry, address, tagAuthority);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private void Write(CalendarLines lines, CalendarEntry entry, Func<string, string> address, string tagAuthority)
    {
        var stamp = Day(entry.Stamp) + "T000000Z";
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"{entry.Key}@{tagAuthority.Split(',')[0]}");
        lines.Add("DTSTAMP", stamp);
        lines.Add("LAST-MODIFIED", stamp);
        lines.Add("DTSTART;VALUE=DATE", Day(entry.On));
        if (entry.On < DateOnly.MaxValue)
        {
            // After the last day of all there is none to name; without an end an event lasts its day.
            lines.Add("DTEND;VALUE=DATE", Day(entry.On.AddDays(1)));
        }

        lines.AddText("SUMMARY", entry.Title);
        lines.AddText("DESCRIPTION", entry.Text);
        lines.Add("URL", address(entry.Path));
        lines.AddText("CATEGORIES", texts[$"calendar.{entry.Kind}"]);
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
