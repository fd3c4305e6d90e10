using System.Text.Json;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Export;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InferCheck.Tests.Browser;

/// <summary>The script of an exported copy decides as the evaluator does. A browser runs it; nothing else here can.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StaticFilterTests(SiteFixture site, BrowserFixture browser, RealExportFixture export)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public async Task Script_and_matching_agree_on_generated_catalogues()
    {
        var cases = Enumerable.Range(0, 20).SelectMany(Cases).ToList();
        await using var visit = await browser.OpenAsync(site.Address, new Screen());
        await visit.Page.AddScriptTagAsync(new() { Path = Repository.File("wwwroot", "static.js") });
        var found = await visit.Page.EvaluateAsync<bool[]>("json => JSON.parse(json).map(([conditions, claims, outcome]) => decideAll(conditions, claims).outcome === outcome)", JsonSerializer.Serialize(cases, Json));
        Assert.Equal(cases.Count, found.Count(isSame => isSame));
        Assert.Equal([0, 1, 2, 3, 4], cases.Select(one => (int)one[2]).Distinct().Order());
    }

    [Theory]
    [InlineData("training=never")]
    [InlineData("dpa=published,on-request&training=never,opt-in")]
    [InlineData("only-if=no&training=never,opt-in")]
    [InlineData("preset=strict-eu")]
    [InlineData("only-if=no&preset=eu-with-safeguards")]
    [InlineData("kind=gateway&seat=US&tier=unverified")]
    [InlineData("preset=eu-with-safeguards&training=never")]
    [InlineData("quotes=seen")]
    [InlineData("quotes=unchecked&retention=none")]
    [InlineData("older=30")]
    public async Task A_copy_answers_a_filter_as_the_program_does(string query)
    {
        await using var server = await FileServer.StartAsync(export.Site.Folder, RealExportFixture.PathBase);
        await using var visit = await browser.OpenAsync(server.Address, new Screen());
        await visit.Page.GotoAsync($"{RealExportFixture.PathBase}/?{query}");
        await Expect(visit.Page.Locator("#results > section").First).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('#results > section:not([id])')");
        Assert.Equal(await AnsweredAsync(query), await ShownAsync(visit.Page));
        Assert.Equal(await LimitsAsync(query), await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#results .limits')].map(item => item.lastChild.textContent.slice(2))"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Ticking_boxes_of_a_copy_answers_at_once_and_the_back_button_takes_it_back()
    {
        await using var server = await FileServer.StartAsync(export.Site.Folder, RealExportFixture.PathBase);
        await using var visit = await browser.OpenAsync(server.Address, new Screen());
        await visit.Page.GotoAsync(RealExportFixture.PathBase + "/");
        await visit.Page.Locator("form.facets input[name=training][value=never]").CheckAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(server.Address, RealExportFixture.PathBase + "/?training=never").AbsoluteUri);
        Assert.Equal(await AnsweredAsync("training=never"), await ShownAsync(visit.Page));
        await visit.Page.Locator("form.facets input[name=only-if]").CheckAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(server.Address, RealExportFixture.PathBase + "/?only-if=no&training=never").AbsoluteUri);
        Assert.Equal(await AnsweredAsync("only-if=no&training=never"), await ShownAsync(visit.Page));
        await visit.Page.GoBackAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#results > section#only-if')");
        Assert.Equal(await AnsweredAsync("training=never"), await ShownAsync(visit.Page));
    }

    private static IEnumerable<object[]> Cases(int seed)
    {
        using var baked = new BakedContent(GeneratedCatalog.Make(seed, 20));
        var random = new Random(seed);
        var claims = baked.Store.Providers.Claims([.. baked.Store.Providers.All().Select(provider => provider.Id)], [.. GeneratedCatalog.Choices.Select(topic => topic.Key)]);
        foreach (var facts in claims.Select(group => group.Select(claim => claim.ToFact()).ToList()))
        {
            for (var round = 0; round < 5; round++)
            {
                var conditions = new Conditions(Some(random, random.Next(3)), [.. Enumerable.Range(0, random.Next(3)).Select(_ => Some(random, random.Next(1, 3)))]);
                var shown = facts.GroupBy(fact => fact.Topic).ToDictionary(group => group.Key, group => group.Select(fact => new { fact.Status, fact.Values, Scope = fact.AppliesTo, When = fact.Conditions.Count > 0 ? "it is so" : null }));
                yield return [conditions, shown, (int)Matcher.Match(conditions, facts).Outcome];
            }
        }
    }

    private static IReadOnlyList<Requirement> Some(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => GeneratedCatalog.Choices[random.Next(GeneratedCatalog.Choices.Count)]).Select(topic =>
            new Requirement(topic.Key, [.. topic.Values.Where(_ => random.Next(3) == 0).Select(value => value.Key)]) { Strict = random.Next(3) == 0 })];

    /// <summary>The lists of an answer, each with the providers in it.</summary>
    private static Dictionary<string, string[]> Lists(IEnumerable<(string List, IEnumerable<string> Providers)> lists) =>
        lists.Where(one => one.Providers.Any()).ToDictionary(one => one.List, one => one.Providers.Order(StringComparer.Ordinal).ToArray());

    private static async Task<Dictionary<string, string[]>> ShownAsync(IPage page)
    {
        var shown = await page.EvaluateAsync<Dictionary<string, string[]>>("""
            () => Object.fromEntries([...document.querySelectorAll("#results > section")].map(list => [list.id, [...list.querySelectorAll("tr[data-provider]")].map(row => row.dataset.provider)]))
            """);
        return Lists(shown.Select(pair => (pair.Key, pair.Value.AsEnumerable())));
    }

    /// <summary>What the claims of the rows leave out, in the order of the rows.</summary>
    private async Task<string[]> LimitsAsync(string query) =>
        [.. (await site.Client.JsonAsync("/api/v1/match/?" + query))["items"]!.AsArray().SelectMany(list => list!["providers"]!.AsArray()).SelectMany(provider => provider!["limits"]!.AsArray()).Select(limit => (string)limit!["text"]!)];

    private async Task<Dictionary<string, string[]>> AnsweredAsync(string query)
    {
        var answer = await site.Client.JsonAsync("/api/v1/match/?" + query);
        return Lists(answer["items"]!.AsArray().Select(list => ((string)list!["list"]!, list["providers"]!.AsArray().Select(provider => (string)provider!["slug"]!))));
    }
}
