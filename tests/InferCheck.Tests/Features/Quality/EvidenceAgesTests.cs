using InferCheck.Site.Features.Quality;

namespace InferCheck.Tests.Features.Quality;

public sealed class EvidenceAgesTests
{
    [Fact]
    public void Without_a_date_there_is_no_bar()
    {
        var ages = EvidenceAges.Of(new Dictionary<string, int> { ["undated"] = 3 });
        Assert.Empty(ages.Bars);
        Assert.Equal((0, 3), (ages.Dated, ages.Undated));
    }

    [Theory]
    [InlineData("2026-02-10", 2026, 1)]
    [InlineData("2026-04", 2026, 2)]
    [InlineData("2025", 2025, 4)]
    public void A_date_counts_as_the_end_of_what_it_can_mean(string date, int year, int quarter) =>
        Assert.Equal(new AgeBar(year, quarter, 1), EvidenceAges.Of(new Dictionary<string, int> { [date] = 1 }).Bars.Single(bar => bar.Count > 0));

    [Fact]
    public void What_is_older_than_the_picture_stands_in_one_bar()
    {
        var ages = EvidenceAges.Of(new Dictionary<string, int> { ["1066-10-14"] = 2, ["2001"] = 1, ["2026-11"] = 5 });
        Assert.Equal(new AgeBar(2015, null, 3), ages.Bars[0]);
        Assert.Equal(8, ages.Dated);
        Assert.Equal(1 + (11 * 4) + 4, ages.Bars.Count);
        Assert.All(ages.Bars.Select((_, place) => ages.Left(place) + ages.Width), end => Assert.InRange(end, 0, 100.000001));
        Assert.All(ages.Axis.Marks, mark => Assert.InRange(mark.Place, 0, 100));
    }

    [Fact]
    public void The_end_of_time_is_a_year_like_others() => Assert.Equal(1, EvidenceAges.Of(new Dictionary<string, int> { ["9999"] = 1 }).Dated);
}
