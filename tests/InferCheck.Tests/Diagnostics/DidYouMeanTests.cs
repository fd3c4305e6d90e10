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

    /// <summary>Words are first told apart by their letters: that must never lose one that is near enough.</summary>
    [Fact]
    public void A_word_with_so_many_slips_is_found_whatever_they_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var word = new string([.. Enumerable.Range(0, random.Next(4, 20)).Select(_ => Letter(random))]);
            var slips = Enumerable.Range(0, Math.Max(1, (word.Length / 4) - 1)).Aggregate(word, (text, _) => Slip(random, text));
            Assert.Equal(word, DidYouMean.Nearest(slips, [word]));
        }
    }

    private static char Letter(Random random) => "abcdefghijklmnopqrstuvwxyz-_ 0123456789äß中"[random.Next(42)];

    private static string Slip(Random random, string text) => (random.Next(4), random.Next(text.Length)) switch
    {
        (0, var at) => text.Remove(at, 1),
        (1, var at) => text.Insert(at, Letter(random).ToString()),
        (2, var at) when at + 1 < text.Length => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
        (_, var at) => text[..at] + Letter(random) + text[(at + 1)..],
    };
}
