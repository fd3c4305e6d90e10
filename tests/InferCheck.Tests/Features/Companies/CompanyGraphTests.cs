using System.Globalization;
using InferCheck.Site.Features.Companies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Companies;

/// <summary>The picture of who stands behind whom shows what the table beneath it says.</summary>
[Collection(SiteCollection.Name)]
public sealed class CompanyGraphTests(SiteFixture site)
{
    [Fact]
    public async Task A_line_has_a_dot_for_every_provider_its_row_names()
    {
        var page = await site.PageAsync("/companies/");
        PictureRules.Hold(page);
        var lines = page.QuerySelectorAll(".knots > li").ToList();
        var rows = page.QuerySelectorAll("table.companies tbody tr").Take(CompanyGraph.MostLines).ToList();
        Assert.Equal(rows.Count, lines.Count);
        foreach (var (line, row) in lines.Zip(rows))
        {
            Assert.Equal(row.QuerySelector("th a")!.GetAttribute("href"), line.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal(row.QuerySelectorAll(".pick").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal),
                line.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
            Assert.Equal(row.QuerySelector(".num")!.TextContent, line.QuerySelector("b")!.TextContent);
        }
    }

    /// <summary>A column is one provider from top to bottom.</summary>
    [Fact]
    public async Task A_column_is_one_provider()
    {
        var dots = (await site.PageAsync("/companies/")).QuerySelectorAll(".knots circle")
            .Select(dot => (Place: dot.GetAttribute("cx")!, Name: dot.TextContent.Trim())).Distinct().ToList();
        Assert.Equal(dots.Count, dots.Select(dot => dot.Place).Distinct().Count());
        Assert.Equal(dots.Count, dots.Select(dot => dot.Name).Distinct().Count());
        Assert.All(dots, dot => Assert.InRange(double.Parse(dot.Place.TrimEnd('%'), CultureInfo.InvariantCulture), 0, 100));
    }

    [Fact]
    public void Of_nobody_there_is_no_line() => Assert.Empty(CompanyGraph.Of([]).Lines);
}
