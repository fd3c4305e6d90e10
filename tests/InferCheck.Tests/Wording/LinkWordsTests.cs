using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Wording;

/// <summary>A link says whether the agreement or list can be read where it leads.</summary>
[Collection(SiteCollection.Name)]
public sealed class LinkWordsTests(SiteFixture site)
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    [Fact]
    public async Task Nobody_is_sent_to_read_what_has_to_be_asked_for()
    {
        var seen = new HashSet<string>();
        foreach (var provider in Catalog.Providers.Where(provider => provider.Claims.Any(claim => claim.Link is not null)))
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/");
            var twin = await site.Client.GetStringAsync($"/providers/{provider.Slug}.md");
            var paper = await site.Client.GetStringAsync($"/providers/{provider.Slug}/paper.md");
            foreach (var claim in provider.Claims.Where(claim => claim.Link is not null))
            {
                var (words, inPaper) = claim.Values.Select(value => value.Value).FirstOrDefault() switch
                {
                    "on-request" => ("where to ask for it", "To be asked for at:"),
                    "behind-login" => ("behind a login", "Behind a login at:"),
                    _ => ("read it here", "To be read at:"),
                };
                seen.Add(words);
                var link = page.QuerySelectorAll($"#{claim.Topic!.Value} .reading > p > a").First(link => link.GetAttribute("href") == claim.Link!.Value);
                Assert.EndsWith(words, link.TextContent.Replace("↗", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal);
                Assert.Contains($"{words}](", twin, StringComparison.Ordinal);
                // The paper speaks of what an article asks, and no article asks for a health agreement.
                var isAsked = Catalog.Vocabulary.Articles.Any(article => article.Topics.Contains(claim.Topic.Value));
                Assert.True(!isAsked || paper.Contains($"{inPaper} <{claim.Link!.Value}>", StringComparison.Ordinal), $"{provider.Slug}, {claim.Topic.Value}");
            }
        }

        Assert.Equal(3, seen.Count);
    }
}
