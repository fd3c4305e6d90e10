using System.Globalization;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>A line of time has room for a few words and none beyond its ends.</summary>
public sealed class TimeAxisTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-20", "2026-11")]
    [InlineData("2026-08-05", "2026-11-20", "2026-08 2026-09 2026-10 2026-11")]
    [InlineData("2025-12-16", "2026-11-20", "2025-10 2026-01 2026-04 2026-07 2026-10")]
    [InlineData("2019-04-30", "2026-11-29", "2018 2020 2022 2024 2026")]
    [InlineData("0001-01-01", "9999-12-31", null)]
    public void At_most_six_days_are_named_and_all_stand_on_the_line(string oldest, string newest, string? marks)
    {
        var axis = TimeAxis.Of(Day(oldest), Day(newest));
        Assert.InRange(axis.Marks.Count, 1, 6);
        Assert.All(axis.Marks.Select(mark => mark.Place).Append(axis.Place(Day(oldest))).Append(axis.Place(Day(newest))),
            place => Assert.InRange(Share(place), 0, 100));
        Assert.True(Share(axis.Place(Day(oldest))) <= Share(axis.Place(Day(newest))));
        Assert.Equal(marks ?? string.Join(' ', axis.Marks.Select(mark => mark.Label)), string.Join(' ', axis.Marks.Select(mark => mark.Label)));
    }

    [Fact]
    public void What_lies_ahead_of_the_line_stands_at_its_end()
    {
        var axis = TimeAxis.Of(new(2026, 1, 1), new(2026, 11, 20));
        Assert.Equal(axis.Place(new(2026, 11, 20)), axis.Place(new(2027, 5, 1)));
        Assert.Equal(axis.Place(new(2026, 1, 1)), axis.Place(new(1999, 5, 1)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Share(string place) => double.Parse(place.TrimEnd('%'), CultureInfo.InvariantCulture);
}
