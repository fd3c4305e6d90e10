using System.Globalization;
using AngleSharp.Dom;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Changes;

/// <summary>Columns, sums and the table tell the same, and it is what the files say.</summary>
[Collection(SiteCollection.Name)]
public sealed class TimeLineTests(SiteFixture site)
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Theory]
    [InlineData("/changes/")]
    [InlineData("/changes/?material=all")]
    public async Task The_page_keeps_the_rules_of_all_pages_and_pictures(string address)
    {
        var page = await site.PageAsync(address);
        PageRules.Hold(page);
        PictureRules.Hold(page);
    }

    [Fact]
    public async Task A_lane_counts_what_its_column_of_the_table_counts()
    {
        var page = await site.PageAsync("/changes/");
        var rows = page.QuerySelectorAll(".day-table tbody tr").ToList();
        foreach (var (place, lane) in page.QuerySelectorAll(".days > li[data-kind]").Index())
        {
            var cells = rows.Select(row => NumberOf(row.QuerySelectorAll("td")[place])).Where(count => count > 0).ToList();
            var columns = lane.QuerySelectorAll("rect").Select(column => Number(column.GetAttribute("data-count")!));
            Assert.Equal(cells, columns);
            Assert.Equal(cells.Sum(), Number(lane.QuerySelector("b")!.TextContent));
            Assert.Contains($": {cells.Sum()}, on {cells.Count} days", lane.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_we_corrected_is_never_told_as_a_change_of_theirs()
    {
        var page = await site.PageAsync("/changes/");
        var history = Real.Providers.SelectMany(provider => provider.History).ToList();
        var reviews = Real.Providers.SelectMany(provider => provider.Reviews).ToList();
        Assert.Equal(
            [
                history.Count(line => line.Material), history.Count(line => !line.Material),
                reviews.Count(review => review.Kind!.Value == "draft"), reviews.Count(review => review.Kind!.Value != "draft"),
            ],
            new[] { "values", "corrections", "firstreadings", "laterreadings" }.Select(kind =>
                Number(page.QuerySelector($"[data-kind={kind}] b")!.TextContent)));
    }

    [Fact]
    public async Task Every_document_counted_is_named_with_its_address()
    {
        var page = await site.PageAsync("/changes/");
        foreach (var row in page.QuerySelectorAll(".day-table tbody tr"))
        {
            var day = row.QuerySelector("th")!.TextContent.Trim();
            var documents = Real.Providers.SelectMany(provider => provider.AllEvidence.Where(item => item.Dated?.Value == day)
                .Select(item => item.Source!.Value).Distinct(StringComparer.Ordinal)).Order(StringComparer.Ordinal);
            var cell = row.QuerySelector("td")!;
            Assert.Equal(documents, cell.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
            Assert.Equal(cell.QuerySelectorAll("a").Length, NumberOf(cell));
        }
    }

    private static int NumberOf(IElement cell) => cell.ChildNodes.OfType<IText>().Select(text => text.Text.Trim()).FirstOrDefault(text => text.Length > 0)
        is { } number ? Number(number) : 0;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
