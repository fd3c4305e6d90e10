using InferCheck.Matching;

namespace InferCheck.Tests.Measuring;

public sealed class ShareTests
{
    [Fact]
    public void A_fall_of_one_in_thousands_is_one_though_the_percentage_stays()
    {
        var (before, now) = (new Share(2200, 2405), new Share(2199, 2405));
        Assert.Equal(before.Percent, now.Percent);
        Assert.True(now.IsLessThan(before));
        Assert.False(before.IsLessThan(now));
    }

    [Fact]
    public void The_same_share_of_more_is_no_fall() => Assert.False(new Share(20, 40).IsLessThan(new Share(10, 20)));

    [Theory]
    [InlineData(1934, 2113, "91.5")]
    [InlineData(2404, 2405, "99.9")]
    [InlineData(2405, 2405, "100.0")]
    [InlineData(0, 7, "0.0")]
    public void A_percentage_is_never_more_than_there_is(int part, int whole, string percent) => Assert.Equal(percent, new Share(part, whole).Percent);

    [Fact]
    public void Counts_of_any_size_are_compared() =>
        Assert.True(new Share(99_999_998, 99_999_999).IsLessThan(new Share(99_999_999, 99_999_999)));
}
