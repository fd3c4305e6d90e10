using InferCheck.Model.Signatures;

namespace InferCheck.Tests.Matching;

public sealed class HostPatternTests
{
    [Theory]
    [InlineData("api.openai.com", "api.openai.com", "")]
    [InlineData("api.openai.com", "API.OpenAI.com", "/v1/models")]
    [InlineData("*.openai.azure.com", "my-resource-2.openai.azure.com", "")]
    [InlineData("bedrock-runtime.*.amazonaws.com", "bedrock-runtime.eu-central-1.amazonaws.com", "")]
    [InlineData("us-*-aiplatform.googleapis.com", "us-east5-aiplatform.googleapis.com", "/v1")]
    [InlineData("model-*-*.example.com", "model-a-b-c.example.com", "")]
    [InlineData("api.cloudflare.com/client/v4/accounts/*/ai", "api.cloudflare.com", "/client/v4/accounts/123/ai/run/@cf/meta?x=1")]
    [InlineData("openrouter.ai/api/", "openrouter.ai", "/api/v1")]
    public void A_host_fits(string pattern, string host, string path) => Assert.True(HostPattern.Read(pattern)!.Fits(host, path));

    [Theory]
    [InlineData("api.openai.com", "notapi.openai.com", "")]
    [InlineData("api.openai.com", "api.openai.com.evil.example", "")]
    [InlineData("api.openai.com", "apiXopenai.com", "")]
    [InlineData("api.openai.com", "eu.api.openai.com", "")]
    [InlineData("*.openai.azure.com", "openai.azure.com", "")]
    [InlineData("*.openai.azure.com", "a.b.openai.azure.com", "")]
    [InlineData("*.openai.azure.com", ".openai.azure.com", "")]
    [InlineData("us-*-aiplatform.googleapis.com", "us-aiplatform.googleapis.com", "")]
    [InlineData("us-*-aiplatform.googleapis.com", "europe-west1-aiplatform.googleapis.com", "")]
    [InlineData("model-*-*.example.com", "model-a.example.com", "")]
    [InlineData("api.cloudflare.com/client/v4/accounts/*/ai", "api.cloudflare.com", "/client/v4/accounts/123/d1")]
    [InlineData("openrouter.ai/api", "openrouter.ai", "")]
    [InlineData("openrouter.ai/api", "openrouter.ai", "/apis")]
    public void A_host_like_it_does_not(string pattern, string host, string path) => Assert.False(HostPattern.Read(pattern)!.Fits(host, path));

    [Theory]
    [InlineData("https://api.openai.com")]
    [InlineData("api.openai.com:443")]
    [InlineData("Api.openai.com")]
    [InlineData("openai")]
    [InlineData("*.com")]
    [InlineData("api.*.com")]
    [InlineData("api..com")]
    [InlineData("")]
    public void What_is_no_host_is_no_pattern(string text) => Assert.Null(HostPattern.Read(text));

    [Fact]
    public void Of_two_that_fit_the_one_written_out_further_says_more() =>
        Assert.True(HostPattern.Read("eu.openai.azure.com")!.Weight > HostPattern.Read("*.openai.azure.com")!.Weight);
}
