using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>Where little is known pictures stay in their frames: two providers, one list, a few days.</summary>
public sealed class SamplePicturesTests(SampleSite fixture) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/quality/")]
    [InlineData("/companies/")]
    [InlineData("/changes/")]
    [InlineData("/topics/retention/")]
    [InlineData("/chain/?via=sample&upstream=other")]
    public async Task A_picture_of_little_is_a_picture(string address)
    {
        var page = await fixture.Site.PageAsync(address);
        PictureRules.Hold(page);
        Assert.DoesNotContain("NaN", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}
