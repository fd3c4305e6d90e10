using InferCheck.Quotes.Texts;

namespace InferCheck.Tests.Hostile;

/// <summary>Bringing marks into order takes the square of their number, so a letter keeps as many as letters can have.</summary>
public sealed class CombiningMarkTests
{
    [Theory]
    [InlineData("\u0301")]
    [InlineData("\u0301\u0316")]
    [InlineData("\u0903\u0301")]
    [InlineData("\u20DD\u0316")]
    [InlineData("\U0001E944\u0301")]
    [InlineData("\uFF9E\u0316")]
    public void More_marks_than_thirty_make_no_difference(string marks)
    {
        var some = string.Concat(Enumerable.Repeat(marks, 30))[..(30 * marks.Length / marks.EnumerateRunes().Count())];
        Assert.Equal(NormalText.From($"a{some} b").Shown, NormalText.From($"a{some}{some}{some} b").Shown);
    }

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("\u30AB\uFF9E", "\u30AC")]
    [InlineData("שָׁלוֹם", "שָׁלוֹם")]
    public void What_people_write_stays_as_it_is(string text, string same) => Assert.Equal(NormalText.From(same).Shown, NormalText.From(text).Shown);

    [Fact]
    public void Each_letter_has_thirty_of_its_own()
    {
        var letter = "a" + new string('\u0316', 30);
        Assert.Equal(2 * letter.Length, NormalText.From(letter + letter).Shown.Length);
    }
}
