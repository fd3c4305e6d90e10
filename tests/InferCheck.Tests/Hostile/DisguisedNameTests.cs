using InferCheck.Checks;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Names and hosts that are taken for others by whoever does not look at each letter.</summary>
public sealed class DisguisedNameTests
{
    [Theory]
    [InlineData("OpenAI", "openai")]
    [InlineData("OpenAI", "Open AI")]
    [InlineData("OpenAI", "ΟpenAI")]
    [InlineData("OpenAI", "ОреnАІ")]
    [InlineData("OpenAI", "ＯｐｅｎＡＩ")]
    [InlineData("OpenAI", "𝗢𝗽𝗲𝗻𝗔𝗜")]
    [InlineData("OpenAI", "OpenAl")]
    [InlineData("OpenAI", "0penA1")]
    [InlineData("OpenAI", "Öpénai")]
    [InlineData("OpenAI", "Open\u200bAI")]
    [InlineData("Mistral", "Мistrаl")]
    [InlineData("Mistral", "rnistral")]
    [InlineData("vLLM", "νLLM")]
    public void What_looks_the_same_is_the_same(string name, string other) => Assert.Equal(Skeleton.Of(name), Skeleton.Of(other));

    [Theory]
    [InlineData("OpenAI", "OpenRouter")]
    [InlineData("Z.ai API", "xAI API")]
    [InlineData("百度", "百川")]
    [InlineData("GLM 4", "GLM 5")]
    public void What_looks_different_is_not(string name, string other) => Assert.NotEqual(Skeleton.Of(name), Skeleton.Of(other));

    [Fact]
    public void A_pile_of_marks_on_a_name_costs_no_more_than_a_name() =>
        Assert.Equal(Skeleton.Of("a"), Skeleton.Of("a" + string.Concat(Enumerable.Repeat("\u0323\u0307\ud800", 300_000))));

    /// <summary>A vocabulary and profiles written by others are shown with hosts that cannot be taken for another.</summary>
    [Theory]
    [InlineData("https://оpenai.com/terms", "xn--penai-iye.com/terms")]
    [InlineData("https://müller.example/a/b", "xn--mller-kva.example/…/b")]
    [InlineData("https://openai.com/", "openai.com")]
    public void A_host_is_shown_in_letters_from_a_to_z(string source, string shown) => Assert.Equal(shown, SourceName.Of(source));

    [Theory]
    [InlineData("оpenai.com")]
    [InlineData("xn--penai-iye.com")]
    [InlineData("сосо.com")]
    [InlineData("www.ορεn.com")]
    [InlineData("日本о.com")]
    [InlineData("aх.sub.com")]
    public void A_host_of_mixed_or_borrowed_letters_looks_like_another(string host) => Assert.True(HostLook.Of(host).LooksLikeAnother);

    [Theory]
    [InlineData("openai.com")]
    [InlineData("müller.de")]
    [InlineData("日本語openai.jp")]
    [InlineData("пример.испытание")]
    [InlineData("xn--e1afmkfd.xn--p1ai")]
    [InlineData("xn--a.com")]
    [InlineData("")]
    [InlineData("..")]
    public void A_host_of_one_alphabet_does_not(string host) => Assert.False(HostLook.Of(host).LooksLikeAnother);

    [Fact]
    public void The_remedy_for_a_host_is_the_form_that_browsers_ask_for()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "https://sample.example.com", "https://müller.example.com");
        var finding = Assert.Single(content.Check(), finding => finding.Rule.Id == "disguised-host");
        Assert.Equal("write it as `xn--mller-kva.example.com`", finding.Help);
    }

    [Fact]
    public void The_second_of_two_names_is_reported_with_the_first()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "name: Sample API", "name: \"Оther API\"");
        var finding = Assert.Single(content.Check(), finding => finding.Rule.Id == "duplicate-name");
        Assert.Equal("`Оther API` looks like `Other API` of `other`", finding.Message);
    }

    [Fact]
    public void Aliases_of_the_repository_lead_where_they_should()
    {
        var catalog = RealContent.Catalog;
        var aliases = catalog.Providers.SelectMany(provider => provider.Aliases).ToList();
        Assert.NotEmpty(aliases);
        Assert.All(aliases, alias => Assert.True(InferCheck.Model.Slug.IsValid(alias.Value), alias.Value));
    }
}
