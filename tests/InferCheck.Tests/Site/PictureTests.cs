using System.Buffers.Binary;
using InferCheck.Site.Addresses;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>What a link to the site is shown with elsewhere.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(SiteFixture site)
{
    private const int MostBytes = 40 * 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/?training=never")]
    [InlineData("/providers/openai/")]
    [InlineData("/developers/")]
    public async Task Every_page_names_it_with_its_whole_address(string address)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(new Uri(site.Address, RootFiles.Picture).ToString(), Meta("property", "og:image"));
        Assert.Equal("summary_large_image", Meta("name", "twitter:card"));
        Assert.NotEmpty(Meta("property", "og:image:alt"));

        string Meta(string kind, string name) => page.QuerySelector($"meta[{kind}='{name}']")?.GetAttribute("content") ?? "";
    }

    [Fact]
    public async Task It_is_as_large_as_said_and_light()
    {
        using var answer = await site.Client.GetAsync(RootFiles.Picture);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal((RootFiles.PictureWidth, RootFiles.PictureHeight),
            (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        Assert.InRange(bytes.Length, 1, MostBytes);
    }
}
