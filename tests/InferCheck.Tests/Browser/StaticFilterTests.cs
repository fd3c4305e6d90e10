using System.Text;
using System.Text.Json;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Copy;
using InferCheck.Site.Wording;
using InferCheck.Tests.Export;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InferCheck.Tests.Browser;

/// <summary>The script of an exported copy shows what the evaluator decided. A browser runs it; nothing else here can.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StaticFilterTests(SiteFixture site, BrowserFixture browser, RealExportFixture export)
{
    [Fact]
    public async Task Script_and_evaluator_agree_on_generated_catalogues()
    {
        var catalogues = Enumerable.Range(0, 12).Select(Asked).ToList();
        await using var visit = await browser.OpenAsync(site.Address, new Screen());
        await visit.Page.AddScriptTagAsync(new() { Path = Repository.File("wwwroot", "static.js") });
        foreach (var (data, questions, expected) in catalogues)
        {
            var found = await visit.Page.EvaluateAsync<string[]>(
                "([json, asked]) => { const data = JSON.parse(json), topics = Object.keys(data.topics); return JSON.parse(asked).map((one) => " +
                    "data.items.map((item) => listOf(partsOf(item, one, topics))).join('')); }",
                new[] { data, JsonSerializer.Serialize(questions) });
            Assert.Equal(expected, found);
        }

        Assert.Equal("012345", string.Concat(catalogues.SelectMany(one => one.Expected).SelectMany(list => list).Distinct().Order()));
    }

    /// <summary>The page as it came counts its boxes; the script takes the numbers away when its own answer stands there.</summary>
    private const string Answered = "() => [...document.querySelectorAll('form[data-answers] label > .num')].every(count => count.textContent === '')";

    [Theory]
    [InlineData("training=never")]
    [InlineData("dpa=published,on-request&training=never,opt-in")]
    [InlineData("only-if=no&training=never,opt-in")]
    [InlineData("preset=strict-eu")]
    [InlineData("only-if=no&preset=eu-with-safeguards")]
    [InlineData("kind=gateway&seat=US&tier=not-enough-read")]
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
        await visit.Page.WaitForFunctionAsync(Answered);
        Assert.Equal(await AnsweredAsync(query), await ShownAsync(visit.Page));
        Assert.Equal(await LimitsAsync(query),
            await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#results .limits')].map(item => " +
            "item.lastChild.textContent.slice(2))"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Ticking_boxes_of_a_copy_answers_at_once_and_the_back_button_takes_it_back()
    {
        await using var server = await FileServer.StartAsync(export.Site.Folder, RealExportFixture.PathBase);
        await using var visit = await browser.OpenAsync(server.Address, new Screen());
        await visit.Page.GotoAsync(RealExportFixture.PathBase + "/");
        await visit.Page.Locator("details.facet:has(input[name=training]) > summary").ClickAsync();
        await visit.Page.Locator("form.facets input[name=training][value=never]").CheckAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(server.Address, RealExportFixture.PathBase + "/?training=never").AbsoluteUri);
        Assert.Equal(await AnsweredAsync("training=never"), await ShownAsync(visit.Page));
        await visit.Page.Locator("details.facet:has(input[name=only-if]) > summary").ClickAsync();
        await visit.Page.Locator("form.facets input[name=only-if]").CheckAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(server.Address, RealExportFixture.PathBase + "/?only-if=no&training=never").AbsoluteUri);
        Assert.Equal(await AnsweredAsync("only-if=no&training=never"), await ShownAsync(visit.Page));
        await visit.Page.GoBackAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#results > section#only-if')");
        Assert.Equal(await AnsweredAsync("training=never"), await ShownAsync(visit.Page));
    }

    /// <summary>What the script is given, what it is asked, and the list every provider belongs in: one digit each.</summary>
    private static (string Data, IReadOnlyList<Dictionary<string, string[]>> Questions, IReadOnlyList<string> Expected) Asked(int seed)
    {
        using var baked = new BakedContent(GeneratedCatalog.Make(seed, 20));
        var random = new Random(seed);
        var vocabulary = baked.Store.Vocabulary;
        var questions = Enumerable.Range(0, 30).Select(_ => Question(random, vocabulary)).ToList();
        var texts = Languages.OfProgram().Default;
        var data = new AnswerData(baked.Store, new Words(vocabulary, texts), texts).Write();
        return (Encoding.UTF8.GetString(data), questions, [.. questions.Select(question => Lists(baked, Asks(question, vocabulary)))]);
    }

    private static string Lists(BakedContent baked, Conditions asked) => string.Concat(new ProviderOrders(baked.Store).Ids(ProviderOrders.Usual).Select(id =>
        (int)Matcher.Match(asked, [.. baked.Store.Providers.Find(baked.Store.Providers.All()[id - 1].Slug)!.Claims.Select(claim => claim.ToFact())]).Outcome));

    private static Dictionary<string, string[]> Question(Random random, Vocabulary vocabulary)
    {
        var asked = Enumerable.Range(0, random.Next(4)).Select(_ => GeneratedCatalog.Choices[random.Next(GeneratedCatalog.Choices.Count)])
            .DistinctBy(topic => topic.Key)
            .ToDictionary(topic => topic.Key, topic => topic.Values.Where(_ => random.Next(2) == 0).Select(value => value.Key).ToArray());
        if (random.Next(2) == 0)
        {
            asked[IndexQueryReader.Preset] = [vocabulary.Presets[random.Next(vocabulary.Presets.Count)].Key];
        }

        if (random.Next(3) == 0)
        {
            asked[IndexQueryReader.OnlyIf] = [IndexQueryReader.No];
        }

        return asked;
    }

    private static Conditions Asks(Dictionary<string, string[]> question, Vocabulary vocabulary)
    {
        var preset = vocabulary.Presets.FirstOrDefault(known => question.TryGetValue(IndexQueryReader.Preset, out var asked)
            && asked[0] == known.Key)?.Conditions ?? Conditions.None;
        var asked = new Conditions([.. preset.All, .. question.Where(pair => vocabulary.FindTopic(pair.Key) is not null)
            .Select(pair => new Requirement(pair.Key, pair.Value))], preset.Any);
        return question.ContainsKey(IndexQueryReader.OnlyIf) ? asked.AsStrict() : asked;
    }

    /// <summary>The lists of an answer, each with the providers in it.</summary>
    private static Dictionary<string, string[]> Lists(IEnumerable<(string List, IEnumerable<string> Providers)> lists) =>
        lists.Where(one => one.Providers.Any()).ToDictionary(one => one.List, one => one.Providers.Order(StringComparer.Ordinal).ToArray());

    private static async Task<Dictionary<string, string[]>> ShownAsync(IPage page)
    {
        var shown = await page.EvaluateAsync<Dictionary<string, string[]>>("""
            () => Object.fromEntries([...document.querySelectorAll("#results > section")].map(list =>
                [list.id, [...list.querySelectorAll("tr[data-provider]")].map(row => row.dataset.provider)]))
            """);
        return Lists(shown.Select(pair => (pair.Key, pair.Value.AsEnumerable())));
    }

    /// <summary>What the claims of the rows leave out, in the order of the rows.</summary>
    private async Task<string[]> LimitsAsync(string query) =>
        [.. (await site.Client.JsonAsync("/api/v1/match/?" + query))["items"]!.AsArray().SelectMany(list => list!["providers"]!.AsArray())
            .SelectMany(provider => provider!["limits"]!.AsArray()).Select(limit => (string)limit!["text"]!)];

    private async Task<Dictionary<string, string[]>> AnsweredAsync(string query)
    {
        var answer = await site.Client.JsonAsync("/api/v1/match/?" + query);
        return Lists(answer["items"]!.AsArray()
            .Select(list => ((string)list!["list"]!, list["providers"]!.AsArray().Select(provider => (string)provider!["slug"]!))));
    }
}
