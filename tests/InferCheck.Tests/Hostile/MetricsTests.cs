using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Figures are read and nothing else.</summary>
[Collection(SiteCollection.Name)]
public sealed class MetricsTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Figures_are_only_read(string method)
    {
        var answer = await RawRequest.SendAsync(fixture.Address, "/metrics", method);
        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer.Headers["Allow"].Single()));
        Assert.DoesNotContain("infercheck_answers_total", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_headers_can_be_asked_for_alone()
    {
        var answer = await RawRequest.SendAsync(fixture.Address, "/metrics", "HEAD");
        Assert.Equal((200, ""), (answer.Status, answer.Body));
    }
}
