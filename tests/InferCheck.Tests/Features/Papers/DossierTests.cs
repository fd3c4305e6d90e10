using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using InferCheck.Site.Features.Papers;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Papers;

/// <summary>What was asked with parameters, to be filed: a comparison, a chain, a filter.</summary>
[Collection(SiteCollection.Name)]
public sealed class DossierTests(SiteFixture site)
{
    private const string Comparison = "/compare/dossier/?p=mistral&p=azure-openai&p=deepseek";
    private const string Chain = "/chain/dossier/?via=openrouter&upstream=deepseek";
    private const string Filter = "/dossier/?dpa=published,on-request&eu-inference=always,option&training=never,opt-in";
    private const string Provider = "/providers/deepseek/paper/";

    [Theory]
    [InlineData(Comparison)]
    [InlineData(Comparison + "&preset=eu-with-safeguards")]
    [InlineData(Chain)]
    [InlineData(Filter)]
    [InlineData("/dossier/?preset=strict-eu")]
    [InlineData(Provider)]
    [InlineData(Provider + "?suppose=no-dpf,silence-is-no&without=microsoft")]
    [InlineData(Comparison + "&preset=eu-with-safeguards&suppose=no-dpf,silence-is-no")]
    [InlineData(Comparison + "&without=microsoft")]
    [InlineData("/dossier/?suppose=silence-is-no&training=never&without=google")]
    public async Task All_forms_say_the_same(string address)
    {
        var page = await site.PageAsync(address);
        PageRules.Hold(page);
        var said = Said(page).Select(Plain).Distinct().ToList();
        Assert.True(said.Count > 10);
        foreach (var form in new[] { ".md", ".csv", ".docx" })
        {
            var text = await FormAsync(address, form);
            Assert.Equal("", string.Join('\n', said.Where(one => !text.Contains(one, StringComparison.Ordinal)).Select(one => $"{form} lacks: {one}")));
        }
    }

    [Theory]
    [InlineData(Comparison + "&preset=eu-with-safeguards&suppose=silence-is-no", Comparison + "&preset=eu-with-safeguards")]
    [InlineData("/dossier/?dpa=published&suppose=no-dpf,silence-is-no", "/dossier/?dpa=published")]
    public async Task What_is_supposed_stands_on_top_with_the_way_back(string address, string plain)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(plain, page.QuerySelector("main > #supposed a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main > #supposed + .paper"));
        Assert.Equal("Supposed", page.QuerySelector(".facts dt")!.TextContent);
        Assert.All(page.QuerySelectorAll("a[download]"), form => Assert.Contains("suppose=", form.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Null((await site.PageAsync(plain)).QuerySelector("#supposed, .supposed-claim"));
    }

    [Fact]
    public async Task A_comparison_has_every_claim_with_its_conditions_and_quotes()
    {
        var text = await FormAsync(Comparison, ".docx");
        var (words, _) = MadePaper.WordsOf(site.Site.Content.Store);
        foreach (var profile in new[] { "mistral", "azure-openai", "deepseek" }.Select(slug => site.Site.Content.Store.Providers.Find(slug)!))
        {
            Assert.All(profile.Claims.SelectMany(claim => claim.ConditionList.Concat(claim.ExcludeList)
                    .Concat(claim.Status is "not-stated" or "conflicting" ? [] : [words.Values(claim.Topic, claim.Values)])
                    .Concat(profile.EvidenceByClaim[claim.Id].SelectMany(item => new[] { item.Quote, item.Source }).OfType<string>())),
                said => Assert.Contains(Plain(said), text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Filter)]
    [InlineData("/dossier/?preset=strict-eu&seat=DE")]
    [InlineData("/dossier/?kind=gateway")]
    [InlineData("/dossier/?only-if=no&training=never")]
    [InlineData("/dossier/?q=retention")]
    public async Task The_lists_of_a_filter_are_those_of_the_index(string address)
    {
        var (paper, index) = (await site.PageAsync(address), await site.PageAsync(address.Replace("/dossier/", "/", StringComparison.Ordinal)));
        var rows = await RowsAsync(address);
        foreach (var outcome in new[] { "met", "only-if", "not-read", "not-stated", "disputed", "not-met" })
        {
            var expected = index.QuerySelectorAll($"#{outcome} [data-provider]").Select(row => row.GetAttribute("data-provider")).Distinct().ToList();
            var head = paper.QuerySelector($"#list-{outcome}");
            Assert.Equal(expected, head?.NextElementSibling?.QuerySelectorAll("li").Select(row => row.GetAttribute("data-provider")) ?? []);
            Assert.True(head is null ? expected.Count == 0 : head.TextContent.Trim().EndsWith($": {expected.Count}", StringComparison.Ordinal)
                || address.Contains("q=", StringComparison.Ordinal), head?.TextContent);
            Assert.Equal(expected.Count, head is null ? 0 : rows.Count(row => row["Article"].Length + row["Topic"].Length == 0
                && head.TextContent.Trim().StartsWith(row["Outcome"], StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_filter_that_many_meet_quotes_the_first_and_says_so()
    {
        var page = await site.PageAsync("/dossier/?training=never,opt-in,opt-out,by-default");
        Assert.Equal(FilterPaper.MostQuoted, page.QuerySelectorAll(".paper > .row").Length);
        Assert.Contains($"first {FilterPaper.MostQuoted} of the", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(page.QuerySelectorAll("#lists li").Length, FilterPaper.MostQuoted + 1, int.MaxValue);
    }

    [Theory]
    [InlineData(Comparison, 4)]
    [InlineData(Chain, 4)]
    [InlineData(Provider, 4)]
    public async Task It_says_what_was_asked_of_which_data_and_leaves_the_decision_open(string address, int choices)
    {
        var (page, store) = (await site.PageAsync(address), site.Site.Content.Store);
        var facts = page.QuerySelectorAll(".facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!);
        Assert.Equal(store.ContentVersion, facts["Version of the data"].TextContent.Trim());
        Assert.Equal(store.GeneratedAt[..10], facts["Day of the data"].TextContent.Trim());
        Assert.Equal(address, facts["Address of this paper"].QuerySelector("a")!.GetAttribute("href"));
        Assert.EndsWith(address, facts["Address of this paper"].TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotEqual("", facts["What was asked"].TextContent.Trim());
        Assert.Equal(choices, page.QuerySelectorAll("#decision input[type=checkbox]").Length);
        Assert.Equal(["Reasons and conditions", "Decided by", "On (day)", "Look again on"],
            page.QuerySelectorAll("#decision .box label > span").Select(label => label.TextContent));
        Assert.All(page.QuerySelectorAll("#decision :is(input, textarea)"),
            field => Assert.False(field.HasAttribute("value") || field.HasAttribute("checked")));
    }

    [Fact]
    public async Task A_chain_names_the_weakest_link_and_leaves_open_what_is_said_to_others()
    {
        var (paper, chain) = (await site.PageAsync(Chain), await site.PageAsync(Chain.Replace("dossier/", "", StringComparison.Ordinal)));
        foreach (var row in chain.QuerySelectorAll("#weakest ~ .chain-table tbody > tr:not(#seat)"))
        {
            var section = paper.GetElementById("on-" + row.Id)!;
            Assert.All(row.QuerySelectorAll("td:nth-child(2) > .weak .at a"),
                hop => Assert.Contains(hop.TextContent, string.Join('\n', section.QuerySelectorAll(".remark").Select(remark => remark.TextContent)),
                    StringComparison.Ordinal));
        }

        var steps = chain.QuerySelectorAll(".step").Select(step => Plain(step.TextContent.Split("What ")[0]));
        Assert.All(steps, step => Assert.Contains(step, Plain(paper.GetElementById("on-way")!.TextContent), StringComparison.Ordinal));
        Assert.Equal(chain.QuerySelectorAll(".hop dd .m-silent").Any(mark => mark.TextContent == "open here"),
            paper.Body!.TextContent.Contains("open here: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/compare/?p=mistral&p=deepseek&preset=strict-eu", "/compare/dossier/?p=mistral&p=deepseek&preset=strict-eu")]
    [InlineData("/chain/?via=openrouter&upstream=deepseek", Chain)]
    [InlineData("/?sort=name&training=never", "/dossier/?training=never")]
    [InlineData("/?q=retention", "/dossier/?q=retention")]
    [InlineData("/providers/deepseek/", Provider)]
    public async Task It_is_found_where_it_was_asked_and_leads_to_its_forms(string asked, string address)
    {
        var link = (await site.PageAsync(asked)).QuerySelectorAll("a").Single(found => found.TextContent == "File this");
        Assert.Equal(address, link.GetAttribute("href"));
        var forms = (await site.PageAsync(address)).QuerySelectorAll(".actions a[download]").ToList();
        Assert.Equal(["Markdown", "CSV", "Word"], forms.Select(form => form.TextContent));
        foreach (var form in forms)
        {
            using var answer = await site.Client.GetAsync(form.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(address.Contains('?', StringComparison.Ordinal) ? "noindex" : "", answer.Header("X-Robots-Tag"));
            Assert.Equal(form.GetAttribute("href")!.Contains(".docx", StringComparison.Ordinal)
                ? "" : "br", await CodingAsync(form.GetAttribute("href")!));
        }
    }

    [Theory]
    [InlineData("/dossier/", "/")]
    [InlineData("/dossier.docx?x=1", "/")]
    [InlineData("/dossier/?sort=name&page=2&training=never", "/dossier/?training=never")]
    [InlineData("/dossier.md?training=opt-in,never&dpa=published", "/dossier.md?dpa=published&training=never,opt-in")]
    [InlineData("/compare/dossier/", "/compare/")]
    [InlineData("/compare/dossier.csv?p=mistral,deepseek", "/compare/dossier.csv?p=mistral&p=deepseek")]
    [InlineData("/compare/dossier?p=mistral", "/compare/dossier/?p=mistral")]
    [InlineData("/chain/dossier/?x=1", "/chain/")]
    [InlineData("/chain/dossier.docx?upstream=deepseek&via=openrouter", "/chain/dossier.docx?via=openrouter&upstream=deepseek")]
    public async Task There_is_one_address_for_each(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        using var there = await site.Client.GetAsync(canonical);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData("/compare/dossier/?p=nobody")]
    [InlineData("/compare/dossier.docx?p=nobody")]
    [InlineData("/chain/dossier.md?upstream=nobody")]
    public async Task Of_nobody_there_is_none(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/compare/dossier.docx?p=mistral&p=%01%ef%bf%bf%3Cw:p%3E", "There is no provider")]
    [InlineData("/compare/dossier.docx?p=mistral&p=deepseek&p=openai&p=groq&p=cohere", "Not shown: Cohere")]
    [InlineData("/dossier.docx?dpa=published&training=nonsense%EF%BF%BE%3Cb%3E", "is no value of training")]
    [InlineData("/dossier.docx?q=%3C/w:t%3E%26%EF%BF%BF%E2%80%AE", "</w:t>&")]
    public async Task What_was_left_out_is_said_however_it_is_written(string address, string said)
    {
        using var answer = await site.Client.GetAsync(address);
        using var there = answer.Headers.Location is { } moved ? await site.Client.GetAsync(moved) : null;
        Assert.Contains(said, WordReader.Text(await (there ?? answer).Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_parameters_are_answered_calmly()
    {
        foreach (var folder in new[] { "/dossier", "/compare/dossier", "/chain/dossier" })
        {
            var query = "?" + string.Join('&', Enumerable.Range(0, 200).Select(number => $"p=p{number}&via=v{number}&seat=S{number}"));
            foreach (var ending in new[] { "/", ".md", ".csv", ".docx" })
            {
                using var answer = await site.Client.GetAsync(folder + ending + query);
                Assert.InRange((int)answer.StatusCode, 200, 404);
            }
        }
    }

    /// <summary>What a page says of claims: values, what limits them, reasons and quotes.</summary>
    private static IEnumerable<string> Said(IParentNode page) => page
        .QuerySelectorAll(".part > .value > .mark, .details li > span, blockquote > span, .part .translation > span:last-child, .part .note > span, "
            + ".stands > .mark, #lists li > .soft, .remark, .notes a, .facts dd, .supposed-claim")
        .Select(element => element.TextContent.Trim()).Where(text => text.Length > 0);

    /// <summary>Every form as words, without what its own syntax adds.</summary>
    private async Task<string> FormAsync(string address, string ending)
    {
        var place = address.Replace("/?", ending + "?", StringComparison.Ordinal);
        place = place == address ? address.TrimEnd('/') + ending : place;
        if (ending == ".docx")
        {
            return Plain(WordReader.Text(await site.Client.GetByteArrayAsync(place)));
        }

        var text = await site.Client.GetStringAsync(place);
        return Plain(ending == ".csv" ? string.Join('\n', CsvReader.Read(text.TrimStart('\uFEFF')).SelectMany(row => row))
            : text.Replace("\n>", "\n", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal));
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string address)
    {
        var rows = CsvReader.Read((await site.Client.GetStringAsync(address.Replace("/?", ".csv?", StringComparison.Ordinal))).TrimStart('\uFEFF'));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private async Task<string> CodingAsync(string address)
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", "br"));
        return string.Join(',', answer.Content.Headers.ContentEncoding);
    }

    private static string Plain(string text) =>
        Regex.Replace(text.Replace("\\", "", StringComparison.Ordinal), @"\s+", " ", RegexOptions.NonBacktracking).Trim();
}
