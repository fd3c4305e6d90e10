using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>What a reader must not miss stands where the good news stands.</summary>
[Collection(SiteCollection.Name)]
public sealed class WarningTests(SiteFixture site)
{
    /// <summary>Where terms forbid personal data, no list and no label may pass over it.</summary>
    [Fact]
    public async Task What_the_terms_say_of_personal_data_stands_beside_name_and_label()
    {
        var store = site.Site.Content.Store;
        var forbidding = store.Providers.All()
            .Where(provider => store.Providers.Find(provider.Slug)!.Claims.Any(claim => claim.Topic == "personal-data" && claim.Values.Contains("forbidden")))
            .ToList();
        Assert.NotEmpty(forbidding);
        var index = await site.PageAsync("/");
        foreach (var provider in forbidding)
        {
            Assert.Contains("Forbidden", index.QuerySelector($"tr[data-provider={provider.Slug}] .who")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Forbidden", (await site.PageAsync($"/providers/{provider.Slug}/"))
                .QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>What only others say of a provider is no word of its own documents.</summary>
    [Fact]
    public async Task Hearsay_is_marked_in_lists_and_on_top_of_a_profile()
    {
        var store = site.Site.Content.Store;
        var reported = store.Providers.All()
            .Where(provider => store.Providers.Find(provider.Slug)!.Claims.Where(claim => claim.Topic == "dpa").ToList() is [{ Status: "third-party" } only]
            && only.Values[0] is "published" or "on-request").ToList();
        Assert.NotEmpty(reported);
        var index = await site.PageAsync("/");
        foreach (var provider in reported)
        {
            Assert.Contains("reported by others", index.QuerySelector($"tr[data-provider={provider.Slug}] td[data-l=Agreement]")!.TextContent,
                StringComparison.Ordinal);
            Assert.Contains((await site.PageAsync($"/providers/{provider.Slug}/"))
                .QuerySelectorAll(".answers > div"), answer =>
                answer.QuerySelector("a[href='#dpa']") is not null && answer.TextContent.Contains("reported by others", StringComparison.Ordinal));
        }
    }
}
