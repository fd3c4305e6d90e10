using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace InferCheck.Site.Commands;

/// <summary>`--day D`, where a command is about what was kept on one.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string description) => new("--day") { Description = description, HelpName = "yyyy-mm-dd", CustomParser = Day };

    private static DateOnly? Day(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var text }]
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError("--day takes a day such as 2026-11-30");
        return null;
    }
}
