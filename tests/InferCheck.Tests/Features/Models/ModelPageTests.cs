using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Model.Offers;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Models;

/// <summary>Pages of models over the real content: numbers as the data set has them, what staying costs, and silence said as silence.</summary>
[Collection(SiteCollection.Name)]
public sealed class ModelPageTests(SiteFixture site)
{
    private static readonly string[] Ten =
    [
        "gpt-oss-120b", "llama-3-3-70b-instruct", "deepseek-v4-pro", "kimi-k2-6", "glm-5", "minimax-m2-5", "claude-sonnet-4-6", "gpt-5-4",
        "qwen3-5-397b-a17b", "mistral-large-3",
    ];

    private static readonly Lazy<JsonElement> DataSet = new(() => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/InferCheck.Tests/Features/Models/models-dev-2026-07-02.json"))).RootElement);

    private static readonly Lazy<IReadOnlyList<Offer>> Offers = new(() => [.. RealContent.Catalog.Offers.SelectMany(list => list.Offers)]);

    /// <summary>Each imported price is looked up in the data set again, under the name the service has for the model.</summary>
    [Fact]
    public async Task Imported_prices_of_ten_models_are_those_of_the_data_set()
    {
        var looked = 0;
        foreach (var model in Ten)
        {
            var page = await site.PageAsync($"/models/{model}/");
            foreach (var offer in Offers.Value.Where(offer => offer.Model == model && !offer.IsQuoted && offer is { HasPrice: true, Region: null, Part: null }))
            {
                var row = page.QuerySelector($"tr[data-provider={offer.Provider}]")!;
                Assert.Contains(Costs(offer).Select(cost => PriceWords.Pair(cost.Input, cost.Output)), price =>
                    row.QuerySelectorAll("td.price").Any(cell => cell.TextContent.Trim().StartsWith(price, StringComparison.Ordinal)));
                Assert.Contains("from a data set", row.TextContent, StringComparison.Ordinal);
                looked++;
            }
        }

        Assert.InRange(looked, 100, int.MaxValue);
    }

    [Fact]
    public void No_price_of_a_service_that_bills_other_money_is_imported()
    {
        var others = RealContent.Catalog.Vocabulary.DataSets.SelectMany(set => set.Names).Where(name => !name.HasPrices).Select(name => name.Provider)
            .Except(RealContent.Catalog.Vocabulary.DataSets.SelectMany(set => set.Names).Where(name => name.HasPrices).Select(name => name.Provider)).ToList();
        Assert.NotEmpty(others);
        Assert.DoesNotContain(Offers.Value, offer => others.Contains(offer.Provider) && !offer.IsQuoted && offer.HasPrice);
    }

    [Fact]
    public async Task What_staying_costs_is_worked_out_and_says_so()
    {
        var row = (await site.PageAsync("/models/mistral-medium-3-5/")).QuerySelector("tr[data-provider=mistral]")!;
        Assert.Equal(["1.50 / 7.50", "1.65 / 8.25", "+10 %"], row.QuerySelectorAll("td.price").Select(cell => cell.FirstChild!.TextContent.Trim()
            is { Length: > 0 } text ? text : cell.TextContent.Trim()));
        Assert.Contains("Worked out", row.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Contains(row.Owner!.QuerySelectorAll(".quotes-of blockquote"), quote => quote.TextContent.Contains("1.1×", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_always_computes_in_the_EU_stands_first_and_has_no_other_price()
    {
        var page = await site.PageAsync("/models/gpt-oss-120b/");
        var always = page.QuerySelectorAll("tr[data-provider]").TakeWhile(row => row.TextContent.Contains("EU always", StringComparison.Ordinal)).ToList();
        Assert.InRange(always.Count, 2, 20);
        Assert.All(always, row => Assert.Equal("–", row.QuerySelector("td.price")!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_month_costs_what_its_tokens_cost()
    {
        var page = await site.PageAsync("/models/mistral-medium-3-5/?input=10&output=2");
        var cells = page.QuerySelector("tr[data-provider=mistral]")!.QuerySelectorAll("td.price");
        Assert.StartsWith(((10 * 1.65m) + (2 * 8.25m)).ToString("N2", CultureInfo.InvariantCulture), cells[^1].TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preset_sorts_services_into_its_outcomes()
    {
        var page = await site.PageAsync("/models/gpt-oss-120b/?preset=strict-eu");
        Assert.Equal(["met", "only-if"], page.QuerySelectorAll("table.offers tbody").Take(2).Select(body => body.Id));
        Assert.Equal(page.QuerySelectorAll("tr[data-provider]").Length,
            (await site.PageAsync("/models/gpt-oss-120b/")).QuerySelectorAll("tr[data-provider]").Length);
    }

    /// <summary>What a list lacks may be run all the same, as long as nobody held the whole list against the provider's.</summary>
    [Theory]
    [InlineData("/?model=gpt-oss-120b")]
    [InlineData("/?maker=mistral")]
    public async Task Whoever_is_not_recorded_is_not_read_yet_and_never_absent(string address)
    {
        var page = await site.PageAsync(address);
        Assert.NotEmpty(page.QuerySelectorAll("#met tr[data-provider]"));
        Assert.Null(page.QuerySelector("#not-met tr[data-provider]"));
        var all = page.QuerySelectorAll("[data-provider]").Select(row => row.GetAttribute("data-provider")).Distinct().Count();
        Assert.Equal(RealContent.Catalog.Providers.Count, all);
    }

    [Fact]
    public async Task Every_model_has_a_page_and_stands_in_the_list()
    {
        var list = await site.PageAsync("/models/");
        PageRules.Hold(list);
        PageRules.Hold(await site.PageAsync("/models/gpt-oss-120b/?input=1&preset=strict-eu"));
        PageRules.Hold(await site.PageAsync("/makers/alibaba/"));
        PageRules.Hold(await site.PageAsync("/providers/mistral/models/"));
        var linked = list.QuerySelectorAll<IHtmlAnchorElement>("th.who a").Select(link => link.PathName).ToHashSet();
        var run = Offers.Value.Select(offer => $"/models/{offer.Model}/").ToHashSet();
        Assert.Empty(run.Except(linked));
        Assert.InRange(linked.Count, 80, int.MaxValue);
    }

    [Fact]
    public async Task A_price_older_than_a_hundred_and_twenty_days_is_marked()
    {
        var page = await site.PageAsync("/models/gpt-oss-120b/");
        Assert.Contains("older than 120 days", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("td.price .age"));
    }

    [Theory]
    [InlineData("/models/no-such-model/")]
    [InlineData("/makers/nobody/")]
    [InlineData("/providers/deepl/models/")]
    [InlineData("/providers/github-models/models/")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("?sort=price&preset=strict-eu&output=2&input=1,5", "?input=1.5&output=2&preset=strict-eu&sort=price")]
    [InlineData("?input=-1&output=NaN&preset=none&sort=name", "")]
    [InlineData("?input=99999999999999999999999999999999999", "")]
    public async Task One_question_has_one_address(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(new Uri($"/models/gpt-oss-120b/{asked}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/models/gpt-oss-120b/{canonical}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_comparison_tells_what_both_run_and_the_chain_what_passes_through()
    {
        Assert.NotNull((await site.PageAsync("/compare/?p=mistral&p=openrouter")).QuerySelector(".shared-models a[href='/models/mistral-medium-3-5/']"));
        Assert.NotNull((await site.PageAsync("/chain/?via=openrouter&upstream=mistral")).QuerySelector(".shared-models tbody tr"));
    }

    private static IEnumerable<(decimal? Input, decimal? Output)> Costs(Offer offer) =>
        RealContent.Catalog.Vocabulary.DataSets.SelectMany(set => set.Names).Where(name => name.Provider == offer.Provider)
            .Select(name => Cost(name.Name, offer.ApiId!)).OfType<(decimal?, decimal?)>();

    private static (decimal? Input, decimal? Output)? Cost(string service, string id) =>
        DataSet.Value.TryGetProperty(service, out var found) && found.GetProperty("models").TryGetProperty(id, out var model)
            && model.TryGetProperty("cost", out var cost) ? (Amount(cost, "input"), Amount(cost, "output")) : null;

    private static decimal? Amount(JsonElement cost, string name) =>
        cost.TryGetProperty(name, out var amount) && amount.GetDecimal() > 0 ? amount.GetDecimal() : null;
}
