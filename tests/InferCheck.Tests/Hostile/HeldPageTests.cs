using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Without a word on keeping, a proxy may show an old page for as long as it thinks fit.</summary>
[Collection(SiteCollection.Name)]
public sealed class HeldPageTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/providers/openai/", 200)]
    [InlineData("/?training=never", 200)]
    [InlineData("/?q=data", 200)]
    [InlineData("/no/such/page/", 404)]
    [InlineData("/watch/nobody/all.atom", 404)]
    [InlineData("/%5cevil/", 400)]
    public async Task A_page_is_asked_for_again_before_it_is_shown_again(string address, int status)
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await RawRequest.SendAsync(fixture.Address, address);
            Assert.Equal((status, "no-cache"), (answer.Status, string.Join(", ", answer.Headers["Cache-Control"])));
        }
    }

    [Fact]
    public async Task A_permanent_redirect_may_be_remembered()
    {
        var answer = await RawRequest.SendAsync(fixture.Address, "/?training=never&nonsense=1");
        Assert.Equal((301, 0), (answer.Status, answer.Headers["Cache-Control"].Count()));
    }
}
