using System.Text.Json.Nodes;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>The page and the API are asked the same, and must answer the same.</summary>
[Collection(SiteCollection.Name)]
public sealed class MatchTests(SiteFixture site)
{
    private static readonly string[] Lists = ["met", "only-if", "not-read", "not-stated", "disputed", "not-met"];

    [Theory]
    [InlineData("preset=strict-eu")]
    [InlineData("preset=eu-with-safeguards")]
    [InlineData("preset=never-trains")]
    [InlineData("preset=nothing-kept&training=never,opt-in")]
    [InlineData("dpa=published&training=never,opt-in")]
    [InlineData("certifications=soc2&sort=last-read")]
    [InlineData("kind=gateway&seat=US")]
    [InlineData("tier=partial,no-agreement-or-trains")]
    [InlineData("older=30&training=never")]
    [InlineData("q=retention&training=opt-out")]
    public async Task Every_provider_stands_in_the_same_list_in_the_same_order(string query)
    {
        var page = await site.PageAsync("/?" + query);
        var answer = await site.Client.JsonAsync("/api/v1/match/?" + query);
        Assert.Equal(Lists, answer["items"]!.AsArray().Select(list => (string)list!["list"]!));
        foreach (var list in Lists.Except(["not-met"]))
        {
            Assert.Equal(page.QuerySelectorAll($"#{list} tr[data-provider]").Select(row => row.GetAttribute("data-provider")), Providers(answer, list));
        }

        Assert.Equal(page.QuerySelectorAll("#not-met [data-provider]").Select(row => row.GetAttribute("data-provider")), Providers(answer, "not-met"));
    }

    [Theory]
    [InlineData("dpa=published&training=never")]
    [InlineData("preset=strict-eu")]
    public async Task The_reasons_are_those_of_the_page(string query)
    {
        var page = await site.PageAsync("/?" + query);
        var answer = await site.Client.JsonAsync("/api/v1/match/?" + query);
        foreach (var provider in List(answer, "not-met"))
        {
            var row = page.QuerySelector($"#not-met [data-provider={provider["slug"]}]")!.TextContent;
            Assert.NotEmpty(provider["reasons"]!.AsArray());
            Assert.All(provider["reasons"]!.AsArray(), reason => Assert.Contains((string)reason!["text"]!, row, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("training=never&older=30&kind=gateway&seat=DE&tier=partial")]
    [InlineData("preset=eu-with-safeguards")]
    [InlineData("quotes=seen")]
    public async Task A_reason_is_given_for_all_that_is_not_met_and_nothing_else(string query)
    {
        var answer = await site.Client.JsonAsync("/api/v1/match/?" + query);
        Assert.All(List(answer, "met"), provider => Assert.Empty(provider["reasons"]!.AsArray()));
        foreach (var list in Lists.Skip(1))
        {
            Assert.All(List(answer, list),
                provider => Assert.Contains(provider["reasons"]!.AsArray(), reason => (string)reason!["outcome"]! == list));
        }
    }

    /// <summary>What a page says beside a row that meets the question, the API says too.</summary>
    [Fact]
    public async Task What_the_claims_leave_out_is_said()
    {
        const string Question = "preset=eu-with-safeguards";
        var page = await site.PageAsync("/?" + Question);
        var limits = List(await site.Client.JsonAsync("/api/v1/match/?" + Question), "met").SelectMany(provider => provider["limits"]!.AsArray())
            .Select(limit => (string)limit!["text"]!).ToList();
        Assert.NotEmpty(limits);
        Assert.Equal(limits, page.QuerySelectorAll("#met .limits").Select(item => item.TextContent[(item.QuerySelector("a")!.TextContent.Length + 2)..]));
    }

    [Fact]
    public async Task The_order_and_spelling_of_a_question_do_not_matter()
    {
        const string Canonical = "</api/v1/match/?dpa=published&training=never,opt-in>; rel=\"canonical\"";
        foreach (var query in new[] { "training=opt-in&training=never&dpa=published", "dpa=published&training=never%2Copt-in" })
        {
            using var answer = await site.Client.GetAsync("/api/v1/match/?" + query);
            Assert.StartsWith(Canonical, answer.Header("Link"), StringComparison.Ordinal);
            Assert.Equal(await site.Client.GetStringAsync("/api/v1/match/?dpa=published&training=never,opt-in"), await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_long_answer_comes_in_pages_that_lead_to_each_other()
    {
        await using var many = await HostedSite.StartAsync(new BakedContent(GeneratedCatalog.Make(1, 250)));
        var seen = new List<string>();
        var next = "/api/v1/match/?training=never";
        while (next is not null)
        {
            var answer = await many.Client.JsonAsync(next);
            Assert.Equal((2, 250), ((int)answer["paging"]!["pages"]!, (int)answer["paging"]!["total"]!));
            seen.AddRange(Lists.SelectMany(list => Providers(answer, list)));
            using var again = await many.Client.GetAsync(next);
            next = again.Header("Link").Split(", ").Where(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal))
                .Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]).FirstOrDefault();
        }

        Assert.Equal(250, seen.Distinct().Count());
        Assert.Equal(250, seen.Count);
    }

    private static IEnumerable<string> Providers(JsonObject answer, string list) => List(answer, list).Select(provider => (string)provider["slug"]!);

    private static IEnumerable<JsonObject> List(JsonObject answer, string list) =>
        answer["items"]!.AsArray().Single(item => (string)item!["list"]! == list)!["providers"]!.AsArray().Select(provider => provider!.AsObject());
}
