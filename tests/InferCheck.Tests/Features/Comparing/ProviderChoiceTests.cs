using InferCheck.Site.Features.Shared;
using InferCheck.Site.Settings;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Comparing;

/// <summary>From a list that nobody would read to its end a reader types, and may use the name that stands on the page.</summary>
[Collection(SiteCollection.Name)]
public sealed class ProviderChoiceTests(SiteFixture site)
{
    [Fact]
    public void Beyond_so_many_a_reader_types()
    {
        var one = site.Site.Content.Store.Providers.All()[0];
        Assert.False(Choice(one, LongLists.Choices).IsTyped);
        Assert.True(Choice(one, LongLists.Choices + 1).IsTyped);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_name_is_as_good_as_an_address(bool shouted)
    {
        var provider = site.Site.Content.Store.Providers.All().First(row => row.Name.Contains(' ', StringComparison.Ordinal) && row.Slug != "openai");
        var typed = shouted ? provider.Name.ToUpperInvariant() : provider.Name;
        using var answer = await site.Client.GetAsync(new Uri($"/compare/?p={Uri.EscapeDataString(typed)}&p=openai", UriKind.Relative));
        Assert.Equal($"/compare/?p={provider.Slug}&p=openai", answer.Headers.Location!.OriginalString);
    }

    private static ProviderChoice Choice(ProviderRow row, int count) => new("p", null, (null, [.. Enumerable.Repeat(row, count)]));
}
