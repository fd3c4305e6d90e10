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

        var last = text.Length switch
        {
            4 => first.AddYears(1).AddDays(-1),
            7 => first.AddMonths(1).AddDays(-1),
            _ => first,
        };
        return new PartialDate(first, last);
    }
}
