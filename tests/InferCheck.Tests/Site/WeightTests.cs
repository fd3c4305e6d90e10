using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class WeightTests(SiteFixture site)
{
    /// <summary>For 120 lines and what opens beneath the first of them.</summary>
    private const int MostForTheIndex = 45_000;
    private const int MostForAProfile = 25 * 1024;
    private const int MostForQuality = 60 * 1024;
    private const int MostForTheScript = 3 * 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/?preset=strict-eu")]
    [InlineData("/?preset=eu-with-safeguards")]
    [InlineData("/?sort=training&training=never,opt-in")]
    public async Task The_index_is_light(string address) => Assert.InRange(await BytesOnTheWire(address), 1, MostForTheIndex);

    [Fact]
    public async Task Every_profile_is_light()
    {
        foreach (var slug in SiteFiles.Providers)
        {
            var bytes = await BytesOnTheWire($"/providers/{slug}/");
            Assert.True(bytes <= MostForAProfile, $"{slug} weighs {bytes} bytes");
        }
    }

    /// <summary>With a square for every provider and topic.</summary>
    [Fact]
    public async Task The_quality_page_is_light() => Assert.InRange(await BytesOnTheWire("/quality/"), 1, MostForQuality);

    [Fact]
    public async Task The_script_is_small() => Assert.InRange((await site.Client.GetByteArrayAsync("/site.js")).Length, 0, MostForTheScript);

    private async Task<int> BytesOnTheWire(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
