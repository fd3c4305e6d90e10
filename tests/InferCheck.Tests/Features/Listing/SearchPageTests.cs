using AngleSharp.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>What a search page says on top, over two profiles whose names and hosts are known.</summary>
public sealed class SearchPageTests(SampleSiteFixture fixture) : IClassFixture<SampleSiteFixture>
{
    private readonly HostedSite site = fixture.Site;

    [Theory]
    [InlineData("/?q=sample", "/providers/sample/", "Provider")]
    [InlineData("/?q=other", "/providers/other/", "Provider")]
    [InlineData("/?q=api.example.com", "/providers/sample/", "Host of")]
    [InlineData("/?q=https://pages.example.net/sample/zh", "/providers/sample/", "Host of")]
    [InlineData("/?q=amazon", "/companies/amazon-web-services/", "Company")]
    [InlineData("/?q=AVV", "/topics/dpa/", "Topic")]
    [InlineData("/?q=what%20is%20this", "/faq/sample-question/", "Question")]
    [InlineData("/?q=sample%20index", "/indexes/sample-index/", "Trust index")]
    [InlineData("/?q=about", "/about/", "Page")]
    [InlineData("/?q=sample%20retention", "/providers/sample/#retention", "Statement")]
    public async Task What_has_the_name_stands_above_the_rows(string address, string link, string kind)
    {
        var page = await site.PageAsync(address);
        var answer = Assert.Single(page.QuerySelectorAll(".answer .direct a"), found => found.GetAttribute("href") == link);
        Assert.Equal(kind, answer.Closest("li")!.QuerySelector("span")!.TextContent);
        using var leads = await site.Client.GetAsync(link.Split('#')[0]);
        Assert.True(leads.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/?q=separate%20agreement", "1 provider mentions “separate agreement”")]
    [InlineData("/?q=example.com", "“example.com” is a host of 1 provider")]
    [InlineData("/?q=bargeld", "No provider mentions “bargeld”")]
    [InlineData("/?q=smaple", "1 provider mentions “Sample”")]
    public async Task The_heading_says_what_was_found(string address, string heading) =>
        Assert.Equal(heading, (await site.PageAsync(address)).QuerySelector("main h1")!.TextContent.Trim());

    [Fact]
    public async Task What_was_meant_is_said()
    {
        var page = await site.PageAsync("/?q=smaple");
        Assert.Equal("Nothing has “smaple”; this shows what has “Sample”.", page.QuerySelector(".answer [data-meant=Sample]")?.TextContent);
        Assert.Equal("sample", page.QuerySelector("#results tr[data-provider]")?.GetAttribute("data-provider"));
        Assert.Null((await site.PageAsync("/?q=sample")).QuerySelector("[data-meant]"));
    }

    [Fact]
    public async Task A_company_nobody_names_is_no_answer() => Assert.Empty((await site.PageAsync("/?q=cloudflare")).QuerySelectorAll(".direct"));

    [Fact]
    public async Task A_name_without_a_provider_is_not_called_nothing()
    {
        var page = await site.PageAsync("/?q=serverstandort");
        Assert.NotEmpty(page.QuerySelectorAll(".direct a"));
        Assert.Null(page.QuerySelector("#results .empty"));
    }

    [Fact]
    public async Task A_model_leads_to_who_names_it()
    {
        var link = Assert.Single((await site.PageAsync("/?q=two")).QuerySelectorAll(".direct a"));
        Assert.Equal("/providers/sample/", link.GetAttribute("href"));
    }

    [Fact]
    public async Task Within_a_filter_the_answers_stand_beside_the_counts()
    {
        var page = await site.PageAsync("/?q=smaple&retention=limited");
        Assert.Contains("1 of 1 providers", page.QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".direct a[href='/providers/sample/']"));
    }

    [Theory]
    [InlineData("/faq/")]
    [InlineData("/topics/")]
    [InlineData("/providers/sample/")]
    [InlineData("/about/")]
    [InlineData("/compare/")]
    [InlineData("/")]
    [InlineData("/?q=sample")]
    [InlineData("/?training=never")]
    public async Task Every_page_has_the_same_box(string address)
    {
        var form = Assert.Single((await site.PageAsync(address)).QuerySelectorAll("form[role=search]"));
        Assert.Equal("/", form.GetAttribute("action"));
        Assert.Equal("200", form.QuerySelector("input[name=q]")?.GetAttribute("maxlength"));
    }

    [Fact]
    public async Task What_was_typed_stands_in_the_box() =>
        Assert.Equal("two words", (await site.PageAsync("/?q=two%20words")).QuerySelector("form[role=search] input")?.GetAttribute("value"));

    [Fact]
    public async Task What_was_asked_comes_back_as_text()
    {
        var text = await site.Client.GetStringAsync(new Uri("/?q=%3Cb%3Esmaple%3C/b%3E", UriKind.Relative));
        Assert.DoesNotContain("<b>smaple", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_api_gives_the_same_answers()
    {
        var page = await site.PageAsync("/?q=smaple");
        var search = (await site.Client.JsonAsync("/api/v1/match/?q=smaple"))["search"]!;
        Assert.Equal(("Sample", true), ((string)search["searched"]!, (bool)search["mended"]!));
        Assert.Equal(page.QuerySelectorAll(".direct a").Select(link => link.GetAttribute("href")), search["answers"]!.AsArray()
            .Select(answer => (string?)answer!["page"]));
        Assert.Null((await site.Client.JsonAsync("/api/v1/match/"))["search"]);
    }
}
