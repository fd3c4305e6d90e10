using InferCheck.Budgets;
using InferCheck.Quotes;
using InferCheck.Quotes.Reading;
using InferCheck.Quotes.Texts;

namespace InferCheck.Tests.Quotes;

public sealed class MatchingTests
{
    private static readonly string[] Pieces =
    [
        "word", "Word", "30", "1.5", "a", "don't", "don’t", "未经", "同意", "データ", "한국어", "😀", "\ud83d", "\udc00", "é", "e\u0301", "ﬁ", "½", "\u00ad", "\u200b",
            "\ufeff", "\u0085",
        " ", "\u00a0", "\n", "\t", "*", "**", "_", "__", "`", "[", "]", "(", ")", "](", "![", "\\", "|", "#", "##", "-", "--", "—", "•", ":", "+", ".", "...",
            "…", " ... ", "\"", "“", "'", "<", ">", "&",
    ];

    [Fact]
    public void A_text_is_found_in_itself_and_among_other_words()
    {
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Text(random, random.Next(1, 14));
            Assert.True(IsHarmless(text, text), $"not in itself: {Escaped(text)}");
            Assert.True(IsHarmless($"Before.\n\n{text}\n\nAfter.", text), $"not among other words: {Escaped(text)}");
        }
    }

    [Fact]
    public void Whatever_the_page_holds_there_is_an_answer()
    {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++)
        {
            var match = new QuoteMatcher(Text(random, random.Next(0, 60))).Match(Text(random, random.Next(0, 12)));
            Assert.InRange(match.Similarity, 0, 1);
            Assert.Equal(match.Outcome == QuoteOutcome.Found, match.Similarity == 1);
        }
    }

    [Theory]
    [InlineData("Kept for 30 days.", "kept for 30 days")]
    [InlineData("Kept for 30 days.", "Kept ... 30 days.")]
    [InlineData("A (very) clear rule", "a (very) clear rule")]
    [InlineData("See section [3] (or 4) below", "See section [3] (or 4)")]
    [InlineData("use snake_case_names here", "use snake_case_names here")]
    [InlineData("• SOC 2\n• ISO 27001", "- SOC 2 - ISO 27001")]
    [InlineData("您的 数据 存储", "您的数据存储")]
    [InlineData("데이터를 저장하지 않습니다.", "데이터를 저장하지 않습니다.")]
    [InlineData("Ｆｕｌｌ　ｗｉｄｔｈ", "Full width")]
    [InlineData("Kept for 1,500 days.", "1,500 days")]
    [InlineData("Kept in 2024. 30 days later it goes", "30 days later")]
    [InlineData("Kept for 30. Then deleted", "Kept for 30.")]
    [InlineData("Kept for 30¹ days", "Kept for 30 days")]
    [InlineData("Kept for 30 days", "Kept for 30¹ days")]
    [InlineData("Kept for 30 days.¹² Then deleted³", "Kept for 30 days. Then deleted")]
    [InlineData("保存30天³。", "保存30天。")]
    [InlineData("¹ See the annex", "1 See the annex")]
    public void Found(string page, string quote) => Assert.Equal(QuoteMatch.Found, new QuoteMatcher(page).Match(quote));

    [Theory]
    [InlineData("Kept for 130 days.", "30 days")]
    [InlineData("Kept for 300 days.", "Kept for 30")]
    [InlineData("It is unrestricted", "restricted")]
    [InlineData("It is restrictedly used", "It is restricted")]
    [InlineData("Kept for 1,500 days at most", "500 days at most")]
    [InlineData("Kept for 1.5 days", "5 days")]
    [InlineData("Kept for 1’500 days", "500 days")]
    [InlineData("Kept for 30.5 days", "Kept for 30")]
    [InlineData("Kept for 30,5 days", "Kept for 30,")]
    [InlineData("Kept for ½ days", "2 days")]
    [InlineData("Kept for 30¹ days", "Kept for 301 days")]
    [InlineData("Kept for 30 days.¹ Then deleted", "days.1 Then")]
    [InlineData("At most 10² units", "At most 102 units")]
    [InlineData("30 days ... kept", "kept ... 30 days")]
    [InlineData("Daten werden nicht gespeichert", "Daten werden gespeichert")]
    [InlineData("snake case names", "snake_case names")]
    [InlineData("데이터를저장하지", "데이터를 저장하지")]
    public void Not_found(string page, string quote) => Assert.NotEqual(QuoteOutcome.Found, new QuoteMatcher(page).Match(quote).Outcome);

    [Fact]
    public void A_long_page_takes_longer_in_proportion()
    {
        // Ten times the page, ten times the steps, with room for what is looked at once.
        Assert.InRange(Steps(100_000), 1, 12 * Steps(10_000));

        static long Steps(int sentences)
        {
            var page = string.Concat(Enumerable.Repeat("We retain the inputs of customers for a period of days under the terms of the agreement. ", sentences));
            using var budget = new Budget(PageLimits.Of(page.Length, 1));
            Assert.Equal(QuoteOutcome.Changed, new QuoteMatcher(page, budget)
                .Match("We retain the inputs of customers for a period of weeks under the terms of the agreement.").Outcome);
            return budget.Spent(Work.Steps);
        }
    }

    /// <summary>A text of marks alone has no words to look for.</summary>
    private static bool IsHarmless(string page, string quote) => new QuoteMatcher(page).Match(quote).Outcome is QuoteOutcome.Found or QuoteOutcome.NeedsAPerson;

    private static string Escaped(string text) =>
        string.Concat(text.Select(character => character is >= ' ' and < '\u007f' ? $"{character}" : $"\\u{(int)character:x4}"));

    private static string Text(Random random, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
