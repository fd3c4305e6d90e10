using InferCheck.Diagnostics;

namespace InferCheck.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    private static readonly string[] Known = ["never", "opt-in", "opt-out", "by-default", "data-residency"];

    [Theory]
    [InlineData("by-defualt", "by-default")]
    [InlineData("By_Default", "by-default")]
    [InlineData("optin", "opt-in")]
    [InlineData("data-residancy", "data-residency")]
    public void A_slip_finds_its_word(string word, string meant) => Assert.Equal(meant, DidYouMean.Nearest(word, Known));

    [Theory]
    [InlineData("retention")]
    [InlineData("x")]
    [InlineData("")]
    public void Another_word_finds_nothing(string word) => Assert.Null(DidYouMean.Nearest(word, Known));

    [Fact]
    public void A_very_long_word_costs_nothing() => Assert.Null(DidYouMean.Nearest(new string('x', 1_000_000), Known));
}
