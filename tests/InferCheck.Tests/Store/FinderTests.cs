using InferCheck.Model;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

/// <summary>What a search leads to over the real content: names of every kind, other words for them, and words with a slip in them.</summary>
public sealed class FinderTests(ManyTexts many) : IClassFixture<ManyTexts>, IDisposable
{
    private readonly BakedContent baked = BakedContent.Real();

    private Finder Finder => baked.Store.Finder;

    [Theory]
    [InlineData("openai", NameKind.Provider, "/providers/openai/")]
    [InlineData("open ai", NameKind.Provider, "/providers/openai/")]
    [InlineData("OPENAI", NameKind.Provider, "/providers/openai/")]
    [InlineData("mistralai", NameKind.Provider, "/providers/mistral/")]
    [InlineData("deeps", NameKind.Provider, "/providers/deepseek/")]
    [InlineData("api.openai.com", NameKind.Host, "/providers/openai/")]
    [InlineData("https://api.openai.com/v1/chat/completions?stream=true#top", NameKind.Host, "/providers/openai/")]
    [InlineData("HTTPS://key@API.DeepSeek.com:443/", NameKind.Host, "/providers/deepseek/")]
    [InlineData("github.com/features/copilot", NameKind.Host, "/providers/github-copilot/")]
    [InlineData("Amazon Web Services", NameKind.Company, "/companies/amazon-web-services/")]
    [InlineData("zero retention", NameKind.Topic, "/topics/zero-retention/")]
    [InlineData("SOC 2", NameKind.Topic, "/topics/certifications/")]
    [InlineData("unless you opt out", NameKind.Topic, "/topics/training/#opt-out")]
    [InlineData("What is zero retention?", NameKind.Question, "/faq/zero-retention/")]
    [InlineData("methodology", NameKind.Page, "/methodology/")]
    [InlineData("chinese ai apis", NameKind.Index, "/indexes/chinese-ai-apis/")]
    [InlineData("openai training", NameKind.Claim, "/providers/openai/#training")]
    public void A_name_of_every_kind_leads_to_its_page(string text, string kind, string address)
    {
        var found = Finder.Find(text);
        Assert.Contains(found.Answers, answer => answer.Kind == kind && answer.Address == address);
        Assert.InRange(found.Answers.Count, 1, Finder.MostAnswers);
        Assert.False(found.IsMended);
    }

    [Fact]
    public void A_model_is_one_however_providers_write_it()
    {
        var model = Assert.Single(Finder.Find("GPT OSS 120B").Answers, answer => answer.Kind == NameKind.Model && answer.IsWhole);
        var named = baked.Store.Providers.All().Where(provider => provider.ModelList.Any(name => string.Concat(PlainWords.Of(name)) == "gptoss120b"));
        Assert.Empty(named.Select(provider => provider.Slug).Except(model.Providers));
        Assert.Equal("/models/gpt-oss-120b/", model.Address);
    }

    [Fact]
    public void A_host_of_two_providers_names_both_first()
    {
        var found = Finder.Find("https://platform.openai.com/docs");
        Assert.Equal("platform.openai.com", found.Text);
        Assert.Equal(["openai", "openai-codex"], found.Owners);
        Assert.Equal(found.Owners, found.Providers.Take(2));
    }

    [Theory]
    [InlineData("https://api.openai.com/v1", "openai")]
    [InlineData("my-resource.openai.azure.com", "azure-openai")]
    [InlineData("router.huggingface.co", "hugging-face")]
    public void An_endpoint_names_the_service_it_is_of(string host, string provider) => Assert.Equal([provider], Finder.Find(host).Owners);

    [Fact]
    public void Of_a_shared_site_only_the_part_is_a_providers() => Assert.Empty(Finder.Find("https://github.com/nobody/nothing").Owners);

    [Fact]
    public void A_makers_name_does_not_ask_for_each_of_its_models() =>
        Assert.All(Finder.Find("openai").Answers, answer => Assert.NotEqual(NameKind.Model, answer.Kind));

    [Fact]
    public void A_short_word_is_no_answer_to_a_topic() =>
        Assert.DoesNotContain(Finder.Find("eu").Answers, answer => answer.Title.Contains(": ", StringComparison.Ordinal));

    [Fact]
    public void A_company_brings_those_who_rely_on_it()
    {
        var company = Assert.Single(Finder.Find("Amazon Web Services").Answers, answer => answer.Kind == NameKind.Company);
        var users = baked.Store.Subprocessors.All().Where(row => row.Company == "amazon-web-services").Select(row => row.Provider).Distinct();
        Assert.Equal(users.Order(StringComparer.Ordinal), company.Providers.Order(StringComparer.Ordinal));
        Assert.Superset(company.Providers.ToHashSet(), Finder.Find("Amazon Web Services").Providers.ToHashSet());
    }

    [Theory]
    [InlineData("AVV", "/topics/dpa/")]
    [InlineData("Auftragsverarbeitung", "/topics/dpa/")]
    [InlineData("ZDR", "/topics/zero-retention/")]
    [InlineData("BAA", "/topics/health-agreement/")]
    [InlineData("SCC", "/topics/transfer-mechanism/")]
    [InlineData("serverstandort", "/topics/data-residency/")]
    [InlineData("203 StGB", "/topics/professional-secrecy/")]
    [InlineData("Loschung", "/topics/end-of-contract/")]
    public void What_readers_say_instead_leads_to_the_topic(string text, string address) =>
        Assert.Contains(Finder.Find(text).Answers, answer => answer.Kind == NameKind.Topic && answer.Address == address);

    [Theory]
    [InlineData("DSGVO", "GDPR")]
    [InlineData("AWS", "amazon web services")]
    public void Texts_are_found_by_whatever_means_the_same(string text, string same)
    {
        var found = Finder.Find(text).Hits.Select(hit => hit.Id).ToHashSet();
        Assert.NotEmpty(found);
        Assert.Superset(found, Finder.Find(same).Hits.Select(hit => hit.Id).ToHashSet());
    }

    [Theory]
    [InlineData("opnai", "OpenAI")]
    [InlineData("mistal", "Mistral")]
    [InlineData("antropic", "Anthropic")]
    [InlineData("anthorpic", "Anthropic")]
    [InlineData("perplexty", "Perplexity")]
    [InlineData("opnai retention", "OpenAI retention")]
    [InlineData("zero retetion", "zero Retention")]
    public void A_slip_finds_what_was_meant_and_says_so(string text, string meant)
    {
        var found = Finder.Find(text);
        Assert.True(found.IsMended);
        Assert.Equal(text, found.Asked);
        Assert.Equal(meant, found.Text, ignoreCase: true);
        Assert.Equal(Finder.Find(meant).Providers, found.Providers);
    }

    /// <summary>A false friend is worse than nothing: whatever stands somewhere is not replaced, and what is near to nothing stays as it is.</summary>
    [Theory]
    [InlineData("data")]
    [InlineData("Hangzhou")]
    [InlineData("openai")]
    [InlineData("deeps")]
    [InlineData("bargeld")]
    [InlineData("xyzzyqwert")]
    [InlineData("opnai xyzzyqwert")]
    [InlineData("abc")]
    [InlineData("openai hangzhou betriebsrat")]
    public void What_is_known_or_near_to_nothing_is_left_alone(string text)
    {
        var found = Finder.Find(text);
        Assert.False(found.IsMended);
        Assert.Equal(text, found.Text);
    }

    [Fact]
    public void Every_provider_is_found_by_its_name() => Assert.All(baked.Store.Providers.All(), provider =>
        Assert.Contains(Finder.Find(provider.ShortName).Answers, answer => answer.Address == PageAddresses.Provider(provider.Slug)));

    [Theory]
    [InlineData("\"")]
    [InlineData("c++ AND")]
    [InlineData("a OR b NOT c NEAR(x y)")]
    [InlineData("text:openai ^openai {text}: opnai*")]
    [InlineData("* ^ - + : ( ) { } ~")]
    [InlineData("'; drop table name; --")]
    [InlineData("op\0nai")]
    [InlineData("\u202eianpo")]
    [InlineData("\ud83d\ude00 \ud83d opnai\ud83d")]
    [InlineData("://")]
    [InlineData("https://")]
    [InlineData("https:///a/b/c/d/e?f#g")]
    [InlineData("a..b")]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k")]
    [InlineData("%.openai.com")]
    public void Hostile_words_are_only_words(string text) => Assert.NotNull(Finder.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("++ -- ??")]
    public void Nothing_to_look_for_finds_nothing(string text) => Assert.True(Finder.Find(text) is { IsEmpty: true, IsMended: false, Providers.Count: 0 });

    [Theory]
    [InlineData("provder 001")]
    [InlineData("providre retenton regoin custmer")]
    [InlineData("provider")]
    public void Of_very_many_names_few_are_looked_at(string text)
    {
        var found = many.Content.Store.Finder.Find(text);
        Assert.InRange(found.Answers.Count, 0, Finder.MostAnswers);
    }

    [Fact]
    public void A_very_long_text_is_cut() => Assert.NotNull(Finder.Find(string.Join(' ', Enumerable.Repeat("wrod", 10_000))));

    public void Dispose() => baked.Dispose();
}
