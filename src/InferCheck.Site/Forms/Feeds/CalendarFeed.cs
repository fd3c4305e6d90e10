using System.Globalization;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Writes days as a calendar (RFC 5545). Every stamp comes from the content, so that the same content is the same file.</summary>
internal sealed class CalendarFeed(Words words, Texts texts)
{
    public string Write(string title, Func<string, string> address, string tagAuthority, IReadOnlyList<FeedDateRow> dates)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//InferCheck//Calendar//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", title);
        lines.AddText("X-WR-CALNAME", title);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var date in dates)
        {
            Write(lines, date, address, tagAuthority);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private void Write(CalendarLines lines, FeedDateRow date, Func<string, string> address, string tagAuthority)
    {
        var stamp = Day(date.StampedOn) + "T000000Z";
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"{date.Key}@{tagAuthority.Split(',')[0]}");
        lines.Add("DTSTAMP", stamp);
        lines.Add("LAST-MODIFIED", stamp);
        lines.Add("DTSTART;VALUE=DATE", Day(date.FallsOn));
        if (date.FallsOn < DateOnly.MaxValue)
        {
            // After the last day of all there is none to name; without an end an event lasts its day.
            lines.Add("DTEND;VALUE=DATE", Day(date.FallsOn.AddDays(1)));
        }

        lines.AddText("SUMMARY", Summary(date));
        lines.AddText("DESCRIPTION", Description(date));
        lines.Add("URL", address(Target(date)));
        lines.AddText("CATEGORIES", texts[$"calendar.{date.Kind}"]);
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private string Summary(FeedDateRow date) => texts[$"calendar.{date.Kind}.summary", date.ProviderName, words.Topic(date.Topic ?? ""), Document(date)];

    private string Description(FeedDateRow date) =>
        texts[$"calendar.{date.Kind}.text", date.StampedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Text];

    private static string Target(FeedDateRow date) =>
        date.Kind is FeedKinds.Retired or FeedKinds.InForce ? Paths.Provider(date.ProviderSlug) : Paths.Claim(date.ProviderSlug, date.Topic ?? "");

    private static string Document(FeedDateRow date) => date.Kind == FeedKinds.InForce ? SourceName.Of(date.Text) : "";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
