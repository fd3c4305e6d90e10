using System.Globalization;

namespace InferCheck.Model;

/// <summary>A date as documents give it: a day, a month or a year. `Earliest` and `Latest` are the days it can mean.</summary>
public readonly record struct PartialDate(DateOnly Earliest, DateOnly Latest)
{
    public const string Undated = "undated";

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static PartialDate? Parse(string? text)
    {
        if (text is null || !DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return null;
        }

        // Nothing is added: after the last year there is no day to step back from.
        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        return new PartialDate(first, last);
    }
}
