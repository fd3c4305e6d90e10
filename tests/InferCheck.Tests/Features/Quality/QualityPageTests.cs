using System.Globalization;
using AngleSharp.Dom;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Quality;

/// <summary>What the pictures of the quality page show is what the files say, counted once more the simple way.</summary>
[Collection(SiteCollection.Name)]
public sealed class QualityPageTests(SiteFixture site)
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Fact]
    public async Task The_page_keeps_the_rules_of_all_pictures() => PictureRules.Hold(await site.PageAsync("/quality/"));

    [Fact]
    public async Task Every_square_shows_what_the_answer_rests_on_and_leads_to_it()
    {
        var rows = (await site.PageAsync("/quality/")).QuerySelectorAll("table.heat tbody tr");
        Assert.Equal(Real.Providers.Where(provider => provider.Retired is null).Select(provider => provider.Slug).Order(StringComparer.Ordinal),
            rows.Select(row => row.GetAttribute("data-provider")!).Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var provider = Real.Providers.Single(known => known.Slug == row.GetAttribute("data-provider"));
            var squares = row.QuerySelectorAll("td:not(.sum)").ToList();
            Assert.Equal(Real.Vocabulary.Topics.Select(topic => FootingOf(provider, topic)), squares.Select(Footing));
            Assert.Equal(Real.Vocabulary.Topics.Where(topic => ClaimsOf(provider, topic).Count > 0).Select(topic => $"/providers/{provider.Slug}/#{topic.Key}"),
                squares.SelectMany(square => square.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")!));
            Assert.Equal(squares.Count(square => Footing(square) != "unread"), Number(row.QuerySelector(".sum")!));
        }
    }

    [Fact]
    public async Task The_key_counts_the_squares()
    {
        var page = await site.PageAsync("/quality/");
        var counts = page.QuerySelectorAll(".heat-key li").ToDictionary(key => key.GetAttribute("data-footing")!, key => Number(key.QuerySelector("b")!));
        var squares = page.QuerySelectorAll(".heat td:not(.sum)").CountBy(Footing).ToDictionary();
        Assert.Equal(squares.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    /// <summary>The number of the bar is that of the table, and both are those of the files.</summary>
    [Fact]
    public async Task Bars_and_table_count_the_quotes_of_each_quarter()
    {
        var page = await site.PageAsync("/quality/");
        var bars = page.QuerySelectorAll(".ages rect").Select(bar => int.Parse(bar.GetAttribute("data-count")!, CultureInfo.InvariantCulture)).ToList();
        var rows = page.QuerySelectorAll(".age-table tbody tr").SkipLast(1).Reverse().ToList();
        Assert.Equal(bars, rows.SelectMany(row => row.QuerySelectorAll("td").Take(4)).Where(cell => cell.TextContent.Length > 0).Select(Number));
        Assert.All(rows, row => Assert.Equal(row.QuerySelectorAll("td").Take(4).Sum(NumberOrNone), Number(row.QuerySelectorAll("td")[4])));
        var dates = Quotes().Select(item => PartialDate.Parse(item.Dated?.Value)?.Latest).ToList();
        foreach (var row in rows)
        {
            Assert.Equal(dates.Count(day => day is { } known && known.Year == Number(row.QuerySelector("th")!)), Number(row.QuerySelectorAll("td")[4]));
        }

        var undated = page.QuerySelectorAll(".age-table tbody tr")[^1];
        Assert.Equal(dates.Count(day => day is null), Number(undated.QuerySelectorAll("td")[4]));
        Assert.Equal(site.Site.Content.Store.Totals.Quotes, bars.Sum() + Number(undated.QuerySelectorAll("td")[4]));
    }

    [Fact]
    public async Task A_bar_of_a_topic_is_as_long_as_its_parts()
    {
        var page = await site.PageAsync("/quality/");
        var lanes = page.QuerySelectorAll(".chart .lanes li").Select(lane => (lane.QuerySelector("span")!.TextContent, Number(lane.QuerySelector("b")!)));
        Assert.Equal(page.QuerySelectorAll("#topics ~ .scroll tbody tr").Select(row =>
            (row.QuerySelector("th")!.TextContent, Number(row.QuerySelector("td")!))), lanes);
    }

    private static IEnumerable<Evidence> Quotes() => Real.Providers.SelectMany(provider => provider.AllEvidence).Where(item => item.Quote is not null);

    private static string Footing(IElement square) => (square.QuerySelector("a") ?? square).ClassName![2..];

    private static string FootingOf(Provider provider, Topic topic)
    {
        var claims = ClaimsOf(provider, topic);
        return claims.Count == 0 ? "unread"
            : claims.Exists(claim => claim.Is(Statuses.Conflicting)) ? "disagree"
            : claims.TrueForAll(claim => claim.Is(Statuses.NotStated)) ? "silent"
            : claims.TrueForAll(claim => claim.Is(Statuses.NotStated) || claim.Is(Statuses.ThirdParty)) ? "reported" : "own";
    }

    private static List<Claim> ClaimsOf(Provider provider, Topic topic) => [.. provider.Claims.Where(claim => claim.Topic!.Value == topic.Key)];

    private static int Number(IElement cell) => int.Parse(cell.TextContent, CultureInfo.InvariantCulture);

    private static int NumberOrNone(IElement cell) => cell.TextContent.Length == 0 ? 0 : Number(cell);
}
