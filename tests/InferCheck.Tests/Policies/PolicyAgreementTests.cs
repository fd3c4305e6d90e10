using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Asking;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Tests.Policies;

/// <summary>Page, command line and SQL must say the same of every provider, whatever a policy asks.</summary>
[Collection(SiteCollection.Name)]
public sealed class PolicyAgreementTests(SiteFixture fixture)
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Page_evaluation_and_sql_agree_on_generated_catalogues() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(seed)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task The_served_page_and_the_program_agree_on_the_real_content(int seed)
    {
        var catalog = RealContent.Catalog;
        var policy = RandomPolicy.Make(new Random(seed), catalog, isUniform: true);
        var page = await fixture.PageAsync(PolicyAddress.ToQuery(policy)!.ToAddress());
        var shown = page.QuerySelectorAll("section.group")
            .SelectMany(list => list.QuerySelectorAll("[data-provider]").Select(row => (Slug: row.GetAttribute("data-provider")!, List: list.Id!)));

        using var file = new PolicyFile(PolicyWriter.Write(policy));
        using var answer = JsonDocument.Parse(ProgramRun.Of("policy", "check", file.Path, "--format", "json", "--use",
            string.Join(',', catalog.Providers.Select(provider => provider.Slug))).Output);
        var said = answer.RootElement.GetProperty("providers").EnumerateArray()
            .Select(row => (Slug: row.GetProperty("provider").GetString()!, List: row.GetProperty("outcome").GetString()!));

        Assert.Equal(said.OrderBy(row => row.Slug), shown.OrderBy(row => row.Slug));
        Assert.Equal(catalog.Providers.Count, said.Count());
    }

    private static bool Agrees(int seed)
    {
        var catalog = GeneratedCatalog.Make(seed, providers: 40);
        using var baked = new BakedContent(catalog);
        var listing = new IndexListing(baked.Store, TimeProvider.System);
        var random = new Random(seed);
        for (var round = 0; round < 30; round++)
        {
            AssertAgree(catalog, baked, listing, RandomPolicy.Make(random, catalog, isUniform: round % 2 == 0));
        }

        return true;
    }

    private static void AssertAgree(Catalog catalog, BakedContent baked, IndexListing listing, Policy policy)
    {
        // The way of the command line: a file, read and checked.
        var read = PolicyReader.Parse(PolicyWriter.Write(policy), "policy.yaml", catalog);
        Assert.Empty(read.Faults);
        var evaluated = new PolicyCheck(read.Policy!, Today)
            .Report(catalog, catalog.Providers).Providers.ToDictionary(row => row.Provider.Slug, row => row.Stated.Outcome);

        var rows = baked.Store.Providers.All();
        var outcomes = baked.Store.Index.Evaluate(read.Policy!.Conditions).Outcomes;
        Assert.Equal(evaluated.OrderBy(row => row.Key), rows.Select(row => KeyValuePair.Create(row.Slug, outcomes[row.Id - 1])).OrderBy(row => row.Key));

        // The way of the page: an address, read and answered.
        if (PolicyAddress.ToQuery(policy) is { } query)
        {
            var asked = new QueryCollection(QueryHelpers.ParseQuery(query.ToAddress()[1..]));
            var state = new IndexQueryReader(baked.Store.Vocabulary).Read(asked);
            Assert.True(IndexQueryReader.IsCanonical(asked, state));
            var shown = listing.Answer(state).Sections.SelectMany(list => list.Ids.Select(id => KeyValuePair.Create(rows[id - 1].Slug, list.Id)));
            Assert.Equal(evaluated.Select(row => KeyValuePair.Create(row.Key, row.Value.Name())).OrderBy(row => row.Key), shown.OrderBy(row => row.Key));
        }
    }
}
