using System.Globalization;
using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Dates of the store as the API gives them.</summary>
internal static class Dates
{
    private const int LengthOfYear = 4;
    private const int LengthOfMonth = 7;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNothing(string? text) => text is null ? null : Day(text);

    public static ApiStatedDate Stated(string text)
    {
        var days = PartialDate.Parse(text);
        return new ApiStatedDate { Stated = text, Precision = Precision(text, days is null), Earliest = days?.Earliest, Latest = days?.Latest };
    }

    private static string Precision(string text, bool isUndated) => isUndated ? PartialDate.Undated : text.Length switch
    {
        LengthOfYear => "year",
        LengthOfMonth => "month",
        _ => "day",
    };
}
