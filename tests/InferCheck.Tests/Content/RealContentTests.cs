using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>The content of the repository itself: the tests that editors meet.</summary>
public sealed class RealContentTests
{
    private static readonly ReadResult Read = RealContent.Read;

    [Fact]
    public void It_has_no_errors()
    {
        var findings = Read.Diagnostics.Concat(Checker.Check(Read.Catalog, DateOnly.FromDateTime(DateTime.Now)));
        using var report = new StringWriter();
        new TextRenderer(colour: false).Render([.. findings.Where(finding => finding.Severity == Severity.Error)], report);
        Assert.Equal("", report.ToString());
    }

    [Fact]
    public void It_is_as_large_as_promised()
    {
        var providers = Read.Catalog.Providers;
        Assert.InRange(providers.Count, 60, int.MaxValue);
        Assert.InRange(providers.Sum(provider => provider.Claims.Count), 540, int.MaxValue);
        Assert.InRange(providers.SelectMany(provider => provider.AllEvidence).Count(item => item.Quote is not null), 780, int.MaxValue);
        Assert.InRange(Read.Catalog.Faq.Count, 15, int.MaxValue);
        Assert.Equal(["about", "accessibility", "imprint", "methodology", "privacy"], Read.Catalog.Pages.Select(page => page.Slug));
    }

    [Fact]
    public void The_chinese_index_orders_its_five_by_training_policy()
    {
        var index = Read.Catalog.Indexes.Single(item => item.Slug == "chinese-ai-apis");
        var names = index.Providers.Select(provider => provider.Value).ToList();
        Assert.Equal(["alibaba-model-studio", "deepseek", "minimax", "moonshot-ai", "z-ai"], names.Order());
        var topic = Read.Catalog.Vocabulary.FindTopic("training")!;
        var ranks = names.Select(name => Rank(Read.Catalog.Providers.Single(provider => provider.Slug == name), topic)).ToList();
        Assert.Equal(ranks.Order(), ranks);
    }

    [Fact]
    public void An_answer_that_names_providers_links_each_of_them()
    {
        var faq = Read.Catalog.Faq.Where(entry => entry.Providers.Count > 0);
        Assert.NotEmpty(faq);
        Assert.All(faq, entry => Assert.All(entry.Providers, provider =>
            Assert.Contains($"/providers/{provider.Value}/", entry.Document.Body, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_says_that_a_person_checked_a_draft() => Assert.All(
        Read.Catalog.Providers.SelectMany(provider => provider.Reviews),
        review => Assert.True(review.By!.Value != "ai-draft" || review.Kind!.Value == "draft"));

    /// <summary>The place of the main claim's value among the topic's values; silence and conflict come last.</summary>
    private static int Rank(Provider provider, Topic topic)
    {
        var main = provider.Claims.First(claim => claim.Topic!.Value == topic.Key);
        return main.Values.Count == 0 ? topic.Values.Count : topic.Values.Select(value => value.Key).ToList().IndexOf(main.Values[0].Value);
    }
}
