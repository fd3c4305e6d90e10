using System.Net;
using System.Text.RegularExpressions;
using InferCheck.Site.Forms.Twins;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;
using Markdig;

namespace InferCheck.Tests.Forms.Twins;

/// <summary>The pages for programs say what the pages for people say, and can be found.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class TwinTests(SiteFixture site)
{
    [Theory]
    [InlineData("/providers/openai/", "/providers/openai.md", "text/markdown")]
    [InlineData("/providers/openai/", "/providers/openai.json", "application/json")]
    [InlineData("/faq/is-a-dpa-enough/", "/faq/is-a-dpa-enough.md", "text/markdown")]
    [InlineData("/indexes/chinese-ai-apis/", "/indexes/chinese-ai-apis.md", "text/markdown")]
    public async Task A_page_announces_its_twin_and_the_twin_its_page(string page, string twin, string type)
    {
        Assert.NotNull((await site.PageAsync(page)).QuerySelector($"link[rel=alternate][type='{type}'][href='{twin}']"));
        using var answer = await site.Client.GetAsync(page);
        Assert.Contains($"<{twin}>; rel=\"alternate\"; type=\"{type}\"", answer.Header("Link"), StringComparison.Ordinal);
        using var back = await site.Client.GetAsync(twin);
        Assert.Equal((HttpStatusCode.OK, type), (back.StatusCode, back.Content.Headers.ContentType!.MediaType));
        Assert.Contains($"<{page}>; rel=\"canonical\"", back.Header("Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_as_markdown_holds_every_quote_and_every_source()
    {
        foreach (var row in site.Site.Content.Store.Providers.All())
        {
            var profile = site.Site.Content.Store.Providers.Find(row.Slug)!;
            var markdown = await site.Client.GetStringAsync($"/providers/{row.Slug}.md");
            var text = Plain(Markdig.Markdown.ToPlainText(markdown));
            Assert.All(profile.AllEvidence.Where(item => item.Quote is not null), item => Assert.Contains(Plain(item.Quote!), text, StringComparison.Ordinal));
            Assert.All(profile.AllEvidence,
                item => Assert.Contains(item.Source.Replace(")", "%29", StringComparison.Ordinal), markdown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_question_and_index_has_a_twin_with_its_whole_text()
    {
        foreach (var question in site.Site.Content.Store.Texts.Faq())
        {
            Assert.Contains(question.Answer, await site.Client.GetStringAsync($"/faq/{question.Slug}.md"), StringComparison.Ordinal);
        }

        foreach (var index in site.Site.Content.Store.Texts.Indexes())
        {
            var markdown = await site.Client.GetStringAsync($"/indexes/{index.Slug}.md");
            Assert.Contains(index.Body, markdown, StringComparison.Ordinal);
            Assert.All(index.ProviderList, slug => Assert.Contains($"/providers/{slug}.md", markdown, StringComparison.Ordinal));
        }
    }

    /// <summary>The table of an index keeps the conditions that the page shows by a mark.</summary>
    [Fact]
    public async Task A_condition_stands_in_the_table_of_an_index_too()
    {
        var store = site.Site.Content.Store;
        foreach (var index in store.Texts.Indexes())
        {
            var markdown = await site.Client.GetStringAsync($"/indexes/{index.Slug}.md");
            var conditions = index.ProviderList.SelectMany(slug => index.ColumnList.Select(topic => store.Providers.Find(slug)!.Main(topic)))
                .OfType<ClaimRow>().SelectMany(claim => claim.ConditionList).ToList();
            Assert.NotEmpty(conditions);
            Assert.All(conditions, condition => Assert.Contains(condition.Split('(')[0], markdown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_link_of_the_map_leads_somewhere()
    {
        var map = await site.Client.GetStringAsync("/llms.txt");
        Assert.StartsWith("# InferCheck\n\n> ", map, StringComparison.Ordinal);
        var links = Addresses().Matches(map).Select(link => link.Groups["address"].Value).ToList();
        Assert.InRange(links.Count, 90, int.MaxValue);
        foreach (var link in links)
        {
            Assert.StartsWith(site.Address.ToString(), link, StringComparison.Ordinal);
            using var answer = await site.Client.GetAsync(new Uri(link));
            Assert.True(answer.StatusCode is HttpStatusCode.OK, link);
        }
    }

    [Theory]
    [InlineData("/providers/nobody.md")]
    [InlineData("/providers/nobody.json")]
    [InlineData("/faq/nothing.md")]
    [InlineData("/indexes/nothing.md")]
    [InlineData("/data/nothing.csv")]
    public async Task What_is_not_there_is_404(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("*not* emphasis, _nor_ this, `nor` code")]
    [InlineData("<script>alert(1)</script> [a](javascript:alert(1)) ![b](x)")]
    [InlineData("# no heading")]
    [InlineData("1. no list")]
    [InlineData("- no list")]
    [InlineData("> no quote | no cell ~~gone~~ \\ &amp; &lt;")]
    [InlineData("https://example.com/a_b_c")]
    public void A_text_stays_a_text(string text)
    {
        var html = Markdig.Markdown.ToHtml(MarkdownWriter.Text(text)).Trim();
        Assert.StartsWith("<p>", html, StringComparison.Ordinal);
        Assert.Equal(text, WebUtility.HtmlDecode(html[3..^4]));
    }

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\]\((?<address>\S+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();
}
