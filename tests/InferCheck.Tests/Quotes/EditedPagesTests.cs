using System.Globalization;
using System.Text;
using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

/// <summary>Pages edited as policies are edited, and what the program makes of each: the table is read by people.</summary>
public sealed class EditedPagesTests
{
    [Fact]
    public async Task Each_edit_has_its_outcome()
    {
        await using var site = await LocalSite.StartAsync();
        using var content = new SampleContent();
        content.Write("providers/edited.md", Profile(site));
        var quotes = SourceQuotes.Of(ContentReader.Read(content.Folder).Catalog).Where(quote => quote.Provider == "edited").ToList();
        Assert.InRange(quotes.Count, 20, int.MaxValue);
        var run = await Looking.RunAsync(site, quotes);
        Golden.Equal(Table(run), "tests", "InferCheck.Tests", "Golden", "edited-pages.md");
    }

    private static string Profile(LocalSite site)
    {
        var text = new StringBuilder("---\nname: Edited API\nvendor: Edited\nkind: api-provider\nclaims:\n");
        foreach (var line in File.ReadLines(LocalSite.Fixture("edited/quotes.tsv")).Select(line => line.Split('\t')))
        {
            site.Page("/" + line[0], $"edited/{line[0]}.html");
            text.Append(CultureInfo.InvariantCulture,
                $"  - topic: retention\n    evidence:\n      - quote: '{line[1]}'\n        source: {site.Url("/" + line[0])}\n");
        }

        return text.Append("---\n").ToString();
    }

    private static string Table(VerifyRun run)
    {
        var table = new StringBuilder("| page | outcome | alike | what was seen |\n|---|---|---|---|\n");
        foreach (var finding in run.Findings)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {new Uri(finding.Quote.Source).AbsolutePath[1..]} | {finding.Outcome.Name()} | {finding.Similarity:0.00} | " +
                    $"{finding.Diff ?? finding.Detail} |\n");
        }

        return table.ToString();
    }
}
