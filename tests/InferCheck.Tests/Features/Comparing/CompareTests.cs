using System.Net;
using AngleSharp.Dom;
using InferCheck.Matching;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Comparing;

[Collection(SiteCollection.Name)]
public sealed class CompareTests(SiteFixture site)
{
    [Theory]
    [InlineData("scaleway", "ovhcloud")]
    [InlineData("openai", "deepseek", "mistral")]
    [InlineData("openrouter", "anthropic", "deepseek", "azure-openai")]
    public async Task Providers_stand_side_by_side_in_the_readers_order(params string[] slugs)
    {
        var page = await site.PageAsync(Address(slugs));
        PageRules.Hold(page);
        Assert.Equal(slugs, page.QuerySelectorAll("thead th[data-provider]").Select(head => head.GetAttribute("data-provider")));
        var rows = page.QuerySelectorAll("tr[data-likeness]").ToList();
        Assert.InRange(rows.Count, 10, 30);
        Assert.All(rows, row => Assert.Equal(slugs.Length, row.QuerySelectorAll("td").Length));
    }

    [Theory]
    [InlineData("scaleway", "ovhcloud")]
    [InlineData("openai", "deepseek", "mistral")]
    [InlineData("openrouter", "anthropic", "deepseek", "azure-openai")]
    public async Task Every_cell_has_value_status_conditions_and_its_quotes(params string[] slugs)
    {
        var page = await site.PageAsync(Address(slugs));
        foreach (var (slug, place) in slugs.Select((slug, place) => (slug, place)))
        {
            var profile = site.Site.Content.Store.Providers.Find(slug)!;
            foreach (var topic in profile.Claims.GroupBy(claim => claim.Topic))
            {
                var cell = page.GetElementById(topic.Key)!.QuerySelectorAll("td")[place];
                Assert.Equal(topic.Count(), cell.QuerySelectorAll(".part > .value > .tag").Length);
                Assert.All(topic.SelectMany(claim => claim.ConditionList),
                    condition => Assert.Contains(condition, Text(cell.QuerySelectorAll(".cond")), StringComparison.Ordinal));
                var quotes = topic.SelectMany(claim => profile.EvidenceByClaim[claim.Id]).Where(item => item.Quote is not null).Select(item => item.Quote!)
                    .ToList();
                Assert.Equal(quotes.Order(), cell.QuerySelectorAll("blockquote").Select(quote => quote.TextContent).Order());
                Assert.True(quotes.Count == 0 || profile.EvidenceByClaim[topic.First().Id].All(item => item.Quote is null)
                    || cell.QuerySelector(".part blockquote") is not null, $"{slug}, {topic.Key}: no quote in sight");
            }
        }
    }

    [Theory]
    [InlineData("strict-eu")]
    [InlineData("eu-with-safeguards")]
    [InlineData("never-trains")]
    [InlineData("nothing-kept")]
    public async Task A_preset_says_in_each_cell_how_it_is_met(string key)
    {
        string[] slugs = ["scaleway", "openai", "deepseek", "openrouter"];
        var page = await site.PageAsync(Address(slugs) + $"&preset={key}");
        PageRules.Hold(page);
        var conditions = site.Site.Content.Store.Vocabulary.Presets.Single(preset => preset.Key == key).Conditions;
        foreach (var (slug, place) in slugs.Select((slug, place) => (slug, place)))
        {
            var facts = site.Site.Content.Store.Providers.Find(slug)!.Claims.Select(claim => claim.ToFact()).ToList();
            Assert.Equal(Matcher.Match(conditions, facts).Outcome.Name(), page.QuerySelectorAll("tr.short td")[place]
                .QuerySelector("[data-outcome]")!.GetAttribute("data-outcome"));
            foreach (var requirement in conditions.Requirements)
            {
                var said = page.GetElementById(requirement.Topic)!.QuerySelectorAll("td")[place].QuerySelectorAll("[data-outcome]");
                Assert.Contains(Matcher.Match(requirement, facts).Outcome.Name(), said.Select(outcome => outcome.GetAttribute("data-outcome")));
            }
        }

        Assert.Equal(conditions.Requirements.Select(requirement => requirement.Topic).Distinct().Order(), page.QuerySelectorAll("#asked tr[data-likeness]")
            .Select(row => row.Id).Order());
    }

    [Fact]
    public async Task Only_differences_hides_what_is_alike_and_names_it()
    {
        var address = Address(["scaleway", "ionos"]);
        var all = await site.PageAsync(address);
        var some = await site.PageAsync(address + "&only=differences");
        PageRules.Hold(some);
        var alike = all.QuerySelectorAll("tr[data-likeness=alike]").ToList();
        Assert.NotEmpty(alike);
        Assert.Equal(all.QuerySelectorAll("tr[data-likeness]").Select(row => row.Id)
            .Except(alike.Select(row => row.Id)), some.QuerySelectorAll("tr[data-likeness]").Select(row => row.Id));
        Assert.All(alike, row => Assert.Contains(row.QuerySelector(".topic span")!.TextContent, some.GetElementById("alike")!.TextContent,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_contradiction_both_sides_are_in_sight()
    {
        var cell = (await site.PageAsync(Address(["moonshot-ai", "cohere"]))).QuerySelector("#training td")!;
        Assert.Equal(["Contract", "Help page"], cell.QuerySelectorAll(".part:first-child figure figcaption > span:first-of-type")
            .Select(kind => kind.TextContent.Split(',')[0]));
        Assert.NotNull(cell.QuerySelector(".part .split"));
    }

    [Fact]
    public async Task A_difference_has_a_word_and_a_mark()
    {
        var page = await site.PageAsync(Address(["scaleway", "ionos", "deepseek"]));
        Assert.All(page.QuerySelectorAll("tr[data-likeness]"), row => Assert.NotEqual("", row.QuerySelector(".topic .mark")!.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("tr[data-likeness=differs] .m-differs"));
    }

    [Fact]
    public async Task Unknown_names_are_said_with_the_nearest_and_the_rest_is_compared()
    {
        var page = await site.PageAsync("/compare/?p=opneai&p=mistral&p=%3Cb%3Ex");
        PageRules.Hold(page);
        Assert.Equal(["opneai", "<b>x"], page.QuerySelectorAll("[data-unknown]").Select(notice => notice.GetAttribute("data-unknown")));
        Assert.Equal("/compare/?p=openai&p=mistral&p=%3Cb%3Ex", page.QuerySelector("[data-unknown=opneai] a")!.GetAttribute("href"));
        Assert.Equal("mistral", page.QuerySelector("thead [data-provider]")!.GetAttribute("data-provider"));
    }

    [Fact]
    public async Task Nothing_but_unknown_names_is_not_found_but_helps()
    {
        using var answer = await site.Client.GetAsync("/compare/?p=deepsek&p=qqqqq");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("“qqqqq”", text, StringComparison.Ordinal);
        Assert.Contains("/compare/?p=deepseek&amp;p=qqqqq", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_than_four_the_first_four_are_shown_and_the_others_named()
    {
        var page = await site.PageAsync(Address(["groq", "openai", "mistral", "cohere", "scaleway", "ionos"]));
        PageRules.Hold(page);
        Assert.Equal(["groq", "openai", "mistral", "cohere"], page.QuerySelectorAll("thead [data-provider]")
            .Select(head => head.GetAttribute("data-provider")));
        Assert.Contains("Scaleway Generative APIs, IONOS AI Model Hub", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.choose"));
    }

    [Theory]
    [InlineData("?p=mistral&p=deepseek&p=mistral", "?p=mistral&p=deepseek")]
    [InlineData("?utm=x&p=mistral&p=deepseek&preset=nonsense&only=rows", "?p=mistral&p=deepseek")]
    [InlineData("?only=differences&preset=strict-eu&p=b&p=a", "?p=b&p=a&preset=strict-eu&only=differences")]
    [InlineData("?p=mistral&p=&p=", "?p=mistral")]
    [InlineData("?p=mistral,deepseek", "?p=mistral&p=deepseek")]
    [InlineData("?p=Mistral", "?p=mistral")]
    [InlineData("?p=mistral&only=differences&p=deepseek", "?p=mistral&p=deepseek&only=differences")]
    [InlineData("?q=x", "")]
    public async Task There_is_one_address_for_a_comparison(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync("/compare/" + asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/compare/" + canonical, answer.Headers.Location!.OriginalString);
        using var again = await site.Client.GetAsync(answer.Headers.Location);
        Assert.NotEqual(HttpStatusCode.MovedPermanently, again.StatusCode);
    }

    [Fact]
    public async Task An_old_address_of_a_provider_is_replaced()
    {
        using var content = new SampleContent();
        await using var sample = await HostedSite.StartAsync(content);
        using var answer = await sample.Client.GetAsync("/compare/?p=sample-old&p=other");
        Assert.Equal("/compare/?p=sample&p=other", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/compare/", 4)]
    [InlineData("/compare/?p=openrouter", 3)]
    [InlineData("/compare/?p=openrouter&p=openai", 1)]
    public async Task Providers_can_be_chosen_by_a_plain_form(string address, int selects)
    {
        var page = await site.PageAsync(address);
        PageRules.Hold(page);
        var form = page.QuerySelector("form.choose")!;
        Assert.Equal(("get", "/compare/"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(selects, form.QuerySelectorAll("select[name=p]").Length);
        Assert.Contains("deepseek", form.QuerySelector("select")!.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task The_index_chooses_by_labelled_boxes_of_one_form()
    {
        var page = await site.PageAsync("/?preset=strict-eu");
        var form = Assert.Single(page.QuerySelectorAll("form#compare"));
        Assert.Equal("strict-eu", form.QuerySelector("input[name=preset]")!.GetAttribute("value"));
        Assert.NotNull(form.QuerySelector("button"));
        var rows = page.QuerySelectorAll("[data-provider]").ToList();
        Assert.Equal(site.Site.Content.Store.Totals.Providers, rows.Count);
        Assert.All(rows, row =>
        {
            var box = Assert.Single(row.QuerySelectorAll("input[type=checkbox][form=compare][name=p]"));
            Assert.Equal(row.GetAttribute("data-provider"), box.GetAttribute("value"));
            Assert.StartsWith("Compare ", box.GetAttribute("aria-label"), StringComparison.Ordinal);
        });
        Assert.Equal(rows.Count, page.QuerySelectorAll("input[form=compare]").Select(box => box.GetAttribute("aria-label")).Distinct().Count());
    }

    [Fact]
    public async Task Pages_lead_to_compare_and_chain()
    {
        var profile = await site.PageAsync("/providers/openrouter/");
        Assert.NotNull(profile.QuerySelector(".profile-head a[href='/compare/?p=openrouter']"));
        Assert.NotNull(profile.QuerySelector(".profile-head a[href='/chain/?via=openrouter']"));
        Assert.Null((await site.PageAsync("/providers/deepseek/")).QuerySelector(".profile-head a[href^='/chain/']"));
        Assert.NotNull(profile.QuerySelector("header nav a[href='/compare/']"));
        Assert.NotNull((await site.PageAsync("/compare/")).QuerySelector("main a[href='/chain/']"));
        Assert.NotNull((await site.PageAsync(Address(["eden-ai", "mistral"]))).QuerySelector("a[href='/chain/?via=eden-ai&upstream=mistral']"));
        var sitemap = await site.Client.GetStringAsync("/sitemap.xml");
        Assert.Contains("/compare/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("/chain/</loc>", sitemap, StringComparison.Ordinal);
    }

    private static string Address(string[] slugs) => "/compare/?" + string.Join('&', slugs.Select(slug => $"p={slug}"));

    private static string Text(IEnumerable<IElement> elements) => string.Join('\n', elements.Select(element => element.TextContent));
}
