using System.Globalization;
using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Listing;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>Those one topic short come before the lists that lack something, and are counted nowhere twice.</summary>
[Collection(SiteCollection.Name)]
public sealed class NearTests(SiteFixture site)
{
    [Theory]
    [InlineData("dpa=published&eu-inference=always&training=never,opt-in")]
    [InlineData("dpa=published,on-request&eu-inference=always,option&training=never,opt-in&zero-retention=default,self-service")]
    public async Task Without_that_topic_each_would_meet_the_question(string query)
    {
        var page = await site.PageAsync($"/?{query}");
        var near = page.QuerySelectorAll("#near li a").Select(link => link.GetAttribute("href")!.Split('/', '#')).ToList();
        Assert.NotEmpty(near);
        Assert.Empty(page.QuerySelectorAll("#near [data-provider]"));
        foreach (var same in near.GroupBy(link => link[^1]))
        {
            var others = query.Split('&').Where(pair => !pair.StartsWith(same.Key + "=", StringComparison.Ordinal));
            var without = await site.PageAsync("/?" + string.Join('&', others));
            var met = without.QuerySelectorAll("#met [data-provider], #only-if [data-provider]").Select(row => row.GetAttribute("data-provider"));
            Assert.Empty(same.Select(link => link[2]).Except(met));
        }

        var lacking = page.QuerySelectorAll("#not-read, #not-stated, #disputed, #not-met").SelectMany(list => list.QuerySelectorAll("[data-provider]"))
            .Select(row => row.GetAttribute("data-provider"));
        Assert.Empty(near.Select(link => link[2]).Except(lacking));
    }

    [Fact]
    public async Task They_stand_before_the_lists_that_lack_something_and_the_answer_leads_to_them()
    {
        var page = await site.PageAsync("/?dpa=published&eu-inference=always&training=never,opt-in");
        var lists = page.QuerySelectorAll("#results > section").Select(list => list.Id).ToList();
        Assert.Equal(lists.FindIndex(list => list is "not-read" or "not-stated" or "disputed" or "not-met") - 1, lists.IndexOf("near"));
        var link = Assert.Single(page.QuerySelectorAll(".widen a[href='#near']"));
        var count = int.Parse(link.TextContent.Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.Equal(Math.Min(count, IndexModel.MostNear), page.QuerySelectorAll("#near li").Length);
    }

    [Theory]
    [InlineData("/?training=never")]
    [InlineData("/?preset=nothing-kept")]
    [InlineData("/?kind=gateway")]
    public async Task Where_one_topic_is_asked_nobody_is_one_short(string address) =>
        Assert.Null((await site.PageAsync(address)).GetElementById("near"));

    /// <summary>Who is no gateway does not nearly meet a question about gateways.</summary>
    [Fact]
    public async Task Who_is_left_out_for_what_it_is_is_not_near()
    {
        var page = await site.PageAsync("/?dpa=published&kind=gateway&training=never,opt-in");
        var gateways = (await site.PageAsync("/?kind=gateway")).QuerySelectorAll("#met [data-provider]").Select(row => row.GetAttribute("data-provider"));
        Assert.Empty(page.QuerySelectorAll("#near li a").Select(link => link.GetAttribute("href")!.Split('/')[2]).Except(gateways));
    }

    /// <summary>Alternatives among it: a provider is one topic short where leaving that topic out is enough.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_missing_is_what_keeps_it_out(int seed)
    {
        var catalog = GeneratedCatalog.Make(seed, providers: 30);
        using var baked = new BakedContent(catalog);
        var index = baked.Store.Index;
        var random = new Random(seed);
        foreach (var asked in Enumerable.Range(0, 40).Select(round => RandomPolicy.Make(random, catalog, isUniform: round % 2 == 0).Conditions))
        {
            var evaluation = index.Evaluate(asked);
            var topics = asked.Requirements.Select(one => one.Topic).Distinct().ToDictionary(topic => topic, topic => index.Evaluate(Without(asked, topic)));
            foreach (var provider in Enumerable.Range(1, index.Providers))
            {
                var enough = topics.Where(topic => topic.Value.Outcomes[provider - 1] <= Outcome.OnlyIf).Select(topic => topic.Key).ToList();
                var missing = evaluation.Missing(provider);
                var isMet = evaluation.Outcomes[provider - 1] <= Outcome.OnlyIf;
                Assert.Equal(!isMet && enough.Count > 0, missing is not null);
                Assert.True(missing is null || (missing.Outcome > Outcome.OnlyIf && enough.Contains(missing.Requirement.Topic)));
            }
        }
    }

    private static Conditions Without(Conditions asked, string topic)
    {
        return new(Left(asked.All), [.. asked.Any.Select(Left)]);

        IReadOnlyList<Requirement> Left(IReadOnlyList<Requirement> all) => [.. all.Where(one => one.Topic != topic)];
    }
}
