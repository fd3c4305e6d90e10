using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Wording;

/// <summary>A cell with room says the value in full, and in one line what limits it.</summary>
public sealed class LongCellsTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;
    private static readonly Texts English = Texts.Load("en");
    private static readonly LongCells Cells = new(new Words(Vocabulary, English), English);

    [Fact]
    public void What_must_be_true_comes_before_what_is_left_out()
    {
        var cell = Of("training", Stated("training", "never") with { Conditions = ["it is asked for"], Excludes = ["feedback"], AppliesTo = "paid plan" });
        Assert.Equal(("m-if", "Never", "For paid plan; only if it is asked for …"), (cell.Mark, cell.Word, cell.Line));
    }

    [Fact]
    public void A_part_that_differs_is_named_where_there_is_room_and_counted_where_not()
    {
        var named = Of("training", Stated("training", "never"), Stated("training", "opt-out") with { AppliesTo = "free plan" });
        Assert.Equal(("Except free plan", 0), (named.Line, named.Others));
        var counted = Of("training", Stated("training", "never") with { Conditions = [new string('a', 70)] },
            Stated("training", "opt-out") with { AppliesTo = "free plan" });
        Assert.Equal(1, counted.Others);
        Assert.EndsWith("…", counted.Line, StringComparison.Ordinal);
        Assert.InRange(counted.Line!.Length, 50, 60);
    }

    [Theory]
    [InlineData("up to 30 days", "Up to 30 days", null)]
    [InlineData("as long as the law of the country asks, which is not said further", "For a fixed time",
        "As long as the law of the country asks, which is not said…")]
    public void A_figure_stands_for_the_value_and_what_is_too_long_beneath_it(string qualifier, string word, string? line)
    {
        var cell = Of("retention", Stated("retention", "limited") with { Qualifier = qualifier });
        Assert.Equal((word, line), (cell.Word, cell.Line));
    }

    [Fact]
    public void Several_values_are_short_where_they_would_not_fit()
    {
        Assert.Equal("SCCs, DPF", Of("transfer-mechanism", Stated("transfer-mechanism", "sccs", "dpf")).Word);
        Assert.Equal("Standard contractual clauses", Of("transfer-mechanism", Stated("transfer-mechanism", "sccs")).Word);
    }

    [Fact]
    public void A_contradiction_stands_for_all_whatever_is_said_beside_it()
    {
        var cell = Of("training", Stated("training", "never"), new Fact { Topic = "training", Status = Statuses.Conflicting });
        Assert.Equal(("m-split", "Documents disagree"), (cell.Mark, cell.Word));
    }

    [Theory]
    [InlineData("https://status.example.com/", "status.example.com", "https://status.example.com/")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)", null)]
    public void An_address_is_followed_only_where_it_opens_a_page(string value, string word, string? link)
    {
        var cell = Of("status-page", Stated("status-page", value));
        Assert.Equal((word, link), (cell.Word, cell.Link));
    }

    [Theory]
    [InlineData("as it is", 10, "as it is")]
    [InlineData("a word too many", 12, "a word too…")]
    [InlineData("onewordthatgoeson", 8, "oneword…")]
    [InlineData("ab😀cd", 4, "ab…")]
    public void A_text_is_cut_after_a_word_and_never_within_a_letter(string text, int most, string cut) => Assert.Equal(cut, CutText.Of(text, most));

    private static Cell Of(string topic, params Fact[] facts) => Cells.Of(Vocabulary.FindTopic(topic)!, facts);

    private static Fact Stated(string topic, params string[] values) => new() { Topic = topic, Status = "verified", Values = values };
}
