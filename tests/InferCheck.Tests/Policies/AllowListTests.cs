using System.Text.Json;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

public sealed class AllowListTests
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    [Fact]
    public void OpenRouter_takes_the_provider_object_of_a_request()
    {
        using var json = JsonDocument.Parse(new OpenRouterForm()
            .Write(List("openrouter", "training: [never]\nretention: [none]\ndpa: [published]", "mistral", "openai")));
        var provider = json.RootElement.GetProperty("provider");
        Assert.Equal(["mistral", "openai"], provider.GetProperty("only").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("deny", provider.GetProperty("data_collection").GetString());
        Assert.True(provider.GetProperty("zdr").GetBoolean());
    }

    [Theory]
    [InlineData("dpa: [published]", "")]
    [InlineData("training: [opt-in]", "data_collection")]
    [InlineData("training: [opt-in, opt-out]", "")]
    [InlineData("zero-retention: [default, on-request]", "")]
    [InlineData("preset: nothing-kept", "zdr")]
    [InlineData("preset: strict-eu\nretention: [none]", "data_collection,zdr")]
    public void A_setting_is_written_when_the_policy_accepts_nothing_beyond_it(string policy, string settings) =>
        Assert.Equal(settings, string.Join(',', List("openrouter", policy).Settings.Select(setting => setting.Name)));

    [Fact]
    public void LiteLlm_takes_a_wildcard_for_each_provider() => Assert.Equal(
        "model_list:\n  - model_name: \"mistral/*\"\n    litellm_params:\n      model: \"mistral/*\"\n  - model_name: \"together_ai/*\"\n    " +
            "litellm_params:\n      model: \"together_ai/*\"\n",
        new LiteLlmForm().Write(List("litellm", "dpa: [published]", "mistral", "together-ai")));

    [Fact]
    public void Whoever_has_no_known_name_is_named_as_left_out()
    {
        var list = List("openrouter", "dpa: [published]", "ionos", "mistral");
        Assert.Equal(["mistral"], list.Names);
        Assert.Equal(["ionos"], list.Unnamed);
    }

    [Fact]
    public void A_service_that_has_ended_is_left_out()
    {
        var retired = Catalog.Providers.First(provider => provider.Retired is not null).Slug;
        var list = List("litellm", "dpa: [published]", retired);
        Assert.Empty(list.Names);
        Assert.Equal([retired], list.Retired);
    }

    [Fact]
    public void Every_form_has_its_product_and_every_product_its_form() =>
        Assert.Equal(ProductForms.All.Select(form => form.Key).Order(), Catalog.Vocabulary.Products.Select(product => product.Key).Order());

    [Fact]
    public void Two_providers_never_share_a_name() =>
        Assert.All(Catalog.Vocabulary.Products, product => Assert.Equal(product.Names.Count, product.Names.Values.Distinct().Count()));

    [Fact]
    public void A_mistyped_provider_in_the_names_is_a_finding_of_check()
    {
        using var content = new SampleContent();
        content.Replace("vocabulary/products.yaml", "provider: sample,", "provider: sampel,");
        var finding = Assert.Single(content.Check());
        Assert.Equal(("unknown-provider", "did you mean `sample`?"), (finding.Rule.Id, finding.Help));
    }

    /// <summary>As if just these providers met it.</summary>
    private static AllowList List(string product, string policy, params string[] passing)
    {
        var read = PolicyReader.Parse(policy, "policy.yaml", Catalog).Policy!;
        var report = new PolicyCheck(read, new DateOnly(2026, 11, 21)).Report(Catalog, Catalog.Providers.Where(provider => passing.Contains(provider.Slug)));
        return AllowList.Of(report with { Providers = [.. report.Providers.Select(verdict => verdict with { Verdict = Verdict.Pass })] },
            Catalog.Vocabulary.Products.Single(known => known.Key == product));
    }
}
