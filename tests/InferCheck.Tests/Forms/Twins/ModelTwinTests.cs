using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Twins;

/// <summary>What pages say of models and prices, programs can read too.</summary>
public sealed class ModelTwinTests(PricedSite site) : IClassFixture<PricedSite>
{
    [Fact]
    public async Task A_model_as_markdown_keeps_its_form() =>
        Golden.Equal(await site.Client.GetStringAsync("/models/open-7b.md"), "tests", "InferCheck.Tests", "Golden", "model.md");

    [Fact]
    public async Task A_page_announces_its_twin_and_the_twin_its_page()
    {
        Assert.NotNull((await site.Site.PageAsync("/models/open-7b/")).QuerySelector("link[rel=alternate][type='text/markdown'][href='/models/open-7b.md']"));
        using var twin = await site.Client.GetAsync("/models/open-7b.md");
        Assert.Contains("</models/open-7b/>; rel=\"canonical\"", twin.Header("Link"), StringComparison.Ordinal);
        Assert.Equal("*", twin.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_profile_says_what_the_provider_runs()
    {
        var profile = await site.Client.GetStringAsync("/providers/sample.md");
        Assert.Contains("## Models and prices", profile, StringComparison.Ordinal);
        Assert.Contains("| [Open 7B](/models/open-7b.md) | 0.10 / 0.40 USD ([sample.example/prices](https://sample.example/prices), 2026-06-12) |", profile,
            StringComparison.Ordinal);
        Assert.Contains("(/providers/sample/models/)", profile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://infercheck.example/models/")]
    [InlineData("https://infercheck.example/models/closed.md")]
    [InlineData("https://infercheck.example/api/v1/offers/")]
    public async Task The_map_for_language_models_leads_to_models(string address) =>
        Assert.Contains($"({address})", await site.Client.GetStringAsync("/llms.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task A_model_that_is_not_there_has_no_twin()
    {
        using var answer = await site.Client.GetAsync("/models/nothing.md");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
