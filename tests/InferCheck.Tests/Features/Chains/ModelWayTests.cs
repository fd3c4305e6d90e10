using System.Globalization;
using System.Net;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Chains;

/// <summary>This model through that gateway: who runs it.</summary>
[Collection(SiteCollection.Name)]
public sealed class ModelWayTests(SiteFixture site)
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    private static readonly ILookup<string, string> Runs = Catalog.Offers.SelectMany(list => list.Offers).Select(offer => (offer.Provider, offer.Model))
        .Distinct().ToLookup(pair => pair.Provider, pair => pair.Model);

    private static HashSet<string> Living => [.. Catalog.Providers.Where(provider => provider.Retired is null).Select(provider => provider.Slug)];

    [Fact]
    public async Task Those_behind_a_gateway_that_run_a_model_are_named_and_the_others_are_not_read()
    {
        var hops = site.Site.Content.Store.Hops.All().ToLookup(hop => hop.Via, hop => hop.Upstream);
        var asked = hops.Where(via => Living.Contains(via.Key)).Select(via => (Via: via.Key, Model: Runs[via.Key].FirstOrDefault(model =>
            via.Any(upstream => Living.Contains(upstream) && Runs[upstream].Contains(model))))).First(pair => pair.Model is not null);
        var page = await site.PageAsync($"/chain/?via={asked.Via}&model={asked.Model}");
        var behind = hops[asked.Via].Distinct().ToList();
        var expected = behind.Where(upstream => Living.Contains(upstream) && Runs[upstream].Contains(asked.Model!)).ToList();
        var section = page.QuerySelector("#model")!.ParentElement!.ParentElement!;
        Assert.Equal(expected.Order(StringComparer.Ordinal), section.QuerySelectorAll("tr[data-provider]").Select(row => row.GetAttribute("data-provider")!)
            .Order(StringComparer.Ordinal));
        Assert.Contains("is known to run", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(behind.Count > expected.Count, section.TextContent.Contains(
            (behind.Count - expected.Count).ToString(CultureInfo.InvariantCulture) + " other compan", StringComparison.Ordinal));
        Assert.Equal(asked.Model, page.QuerySelector("select[name=model] option[selected]")!.GetAttribute("value"));
        Assert.Equal(Runs[asked.Via].Order(StringComparer.Ordinal), page.QuerySelectorAll("select[name=model] option").Skip(1)
            .Select(option => option.GetAttribute("value")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_gateway_is_not_known_to_run_is_not_read_and_no_no()
    {
        var via = site.Site.Content.Store.Hops.All().Select(hop => hop.Via).First(Living.Contains);
        var model = Catalog.Vocabulary.Models.First(model => !Runs[via].Contains(model.Slug));
        var page = await site.PageAsync($"/chain/?via={via}&model={model.Slug}");
        Assert.Contains("not read yet, which is no no", page.QuerySelector("#model")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_nobody_knows_is_left_out_of_the_address()
    {
        using var answer = await site.Client.GetAsync("/chain/?via=openrouter&model=nothing-7b");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/chain/?via=openrouter", answer.Headers.Location!.OriginalString);
    }
}
