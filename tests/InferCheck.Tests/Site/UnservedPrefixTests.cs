using System.Net;
using InferCheck.Site.Addresses;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Site;

/// <summary>
/// As long as nothing is served in another language or of another day, such an address is one that leads nowhere, and is told so like any other.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class UnservedPrefixTests(SiteFixture site)
{
    [Fact]
    public void Nothing_is_served_under_a_prefix() => Assert.True(site.Site.Services.GetRequiredService<ServedPrefixes>().AreNone);

    [Theory]
    [InlineData("/de/", "/qq/")]
    [InlineData("/on/2026-11-20/", "/qq/2026-11-20/")]
    [InlineData("/on/2026-11-20/providers/openai/", "/qq/2026-11-20/providers/openai/")]
    [InlineData("/on/2026-13-45/", "/qq/2026-13-45/")]
    [InlineData("/de/on/2026-11-20/providers/openai/", "/qq/on/2026-11-20/providers/openai/")]
    [InlineData("/de/providers/openai.md", "/qq/providers/openai.md")]
    public async Task A_prefixed_address_is_answered_as_an_unknown_one(string prefixed, string unknown)
    {
        using var answer = await site.Client.GetAsync(prefixed);
        using var other = await site.Client.GetAsync(unknown);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(other.Headers.Select(header => header.Key), answer.Headers.Select(header => header.Key));
        Assert.Equal(await other.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/de", "/de/")]
    [InlineData("/DE/", "/de/")]
    [InlineData("/on/2026-11-20", "/on/2026-11-20/")]
    public async Task It_has_one_spelling_all_the_same(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
