using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

public sealed class SearchTests(ManyTexts many) : IClassFixture<ManyTexts>, IDisposable
{
    private readonly BakedContent baked = BakedContent.Real();

    [Theory]
    [InlineData("deepseek", "deepseek")]
    [InlineData("Hangzhou", "deepseek")]
    [InlineData("People's Republic of China", "deepseek")]
    [InlineData("ville l'eveque", "scaleway")]
    [InlineData("opcor", "scaleway")]
    public void A_word_finds_its_provider(string text, string slug) =>
        Assert.Contains(baked.Store.Search.Find(text), hit => hit.Provider == slug);

    [Fact]
    public void A_name_comes_before_a_mention() => Assert.Equal("mistral", baked.Store.Search.Find("mistral")[0].Provider);

    [Fact]
    public void Questions_and_pages_are_found_too()
    {
        Assert.Contains(baked.Store.Search.Find("zero retention"), hit => hit.Kind == "faq");
        Assert.Contains(baked.Store.Search.Find("referral"), hit => hit.Kind == "page");
    }

    [Fact]
    public void A_snippet_marks_the_word()
    {
        var hit = baked.Store.Search.Find("Hangzhou").First(found => found.Kind == "claim");
        var snippet = Assert.Single(baked.Store.Search.Snippets("Hangzhou", [hit]));
        Assert.Equal(hit.Id, snippet.Key);
        Assert.Contains($"{SearchQueries.MarkStart}Hangzhou{SearchQueries.MarkEnd}", snippet.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data retention customer inputs")]
    [InlineData("re")]
    [InlineData("a e i o u the of to in for data is")]
    public void Words_that_stand_everywhere_are_ranked_in_no_more_places_than_so_many(string text)
    {
        var hits = many.Content.Store.Search.Find(text);
        Assert.InRange(hits.Count, 0, 2 * SearchQueries.MostRanked);
        Assert.Equal(Math.Min(100, hits.Count), many.Content.Store.Search.Snippets(text, hits.Take(100)).Count);
    }

    [Fact]
    public void Of_very_many_places_a_name_still_comes_first_and_questions_are_not_lost()
    {
        var hits = many.Content.Store.Search.Find("data");
        Assert.InRange(hits.Count, SearchQueries.MostRanked, 2 * SearchQueries.MostRanked);
        Assert.True(many.Content.Store.Totals.Claims > 2 * SearchQueries.MostRanked);
        Assert.Equal("p0", hits.First(hit => hit.Provider is not null).Provider);
        Assert.Contains(hits, hit => hit.Kind == "faq");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("c++ AND")]
    [InlineData("a OR b NOT c NEAR(x y)")]
    [InlineData("title:deepseek")]
    [InlineData("* ^ - + : ( ) { } ~")]
    [InlineData("'; drop table provider; --")]
    [InlineData("deep\0seek")]
    [InlineData("\u202egnirts")]
    [InlineData("\ud83d\ude00 \ud83d")]
    [InlineData("%2e%2e")]
    public void Hostile_words_are_only_words(string text) => Assert.NotNull(baked.Store.Search.Find(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("++ -- ??")]
    public void Nothing_to_look_for_finds_nothing(string? text) => Assert.Empty(baked.Store.Search.Find(text));

    [Fact]
    public void A_very_long_text_is_cut() => Assert.NotNull(baked.Store.Search.Find(string.Join(' ', Enumerable.Repeat("word", 10_000))));

    public void Dispose() => baked.Dispose();
}
