using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Quotes.Archives;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms;

/// <summary>What archives have seen of a quote stands on every form that tells the quote.</summary>
public sealed class RecordedFormsTests : IDisposable
{
    private const string Stands = "in this wording since at least 2024-01-05";
    private const string Gone = "in this wording since 2024-02-05, gone by 2024-03-05";

    private readonly ReplayedContent content = new();

    [Theory]
    [InlineData("/providers/sample/")]
    [InlineData("/providers/sample.md")]
    [InlineData("/providers/sample/paper/")]
    [InlineData("/providers/sample/paper.md")]
    [InlineData("/providers/sample/paper.csv")]
    [InlineData("/providers/sample/paper.docx")]
    [InlineData("/compare/dossier/?p=other&p=sample")]
    [InlineData("/compare/dossier.md?p=other&p=sample")]
    [InlineData("/compare/dossier.csv?p=other&p=sample")]
    [InlineData("/compare/dossier.docx?p=other&p=sample")]
    public async Task Readers_are_told_since_when_a_quote_stands_and_when_it_went(string address)
    {
        await using var site = await ReplayedAsync();
        var text = address.Contains(".docx", StringComparison.Ordinal) ? WordReader.Text(await site.Client.GetByteArrayAsync(address))
            : WebUtility.HtmlDecode(await site.Client.GetStringAsync(address));
        Assert.Contains(Stands, text, StringComparison.Ordinal);
        Assert.Contains(Gone, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_and_the_twin_have_the_days()
    {
        await using var site = await ReplayedAsync();
        var answer = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/providers/sample/"))!["items"]![0]!;
        var twin = JsonNode.Parse(await site.Client.GetStringAsync("/providers/sample.json"))!;
        foreach (var provider in new[] { answer, twin })
        {
            Assert.Equal(("2024-02-05", false, "2024-02-05", "2024-03-05"), Past(provider, "retention", 0));
            Assert.Equal(("2024-01-05", true, "2024-03-05", null), Past(provider, "training", 0));
            Assert.Equal((null, null, null, null), Past(provider, "training", 1));
        }
    }

    [Fact]
    public async Task The_view_and_its_table_have_the_days()
    {
        await using var site = await ReplayedAsync();
        var view = site.Content.Store.Tables.Evidence().ToList();
        var csv = CsvReader.Read((await site.Client.GetStringAsync("/data/evidence.csv")).TrimStart('\uFEFF'));
        foreach (var (columns, rows) in new[] { (view[0], view.Skip(1)), (csv[0], csv.Skip(1)) })
        {
            string? Of(IReadOnlyList<string?> row, string column) => row[columns.ToList().IndexOf(column)];
            var row = Assert.Single(rows, row => Of(row, "topic") == "retention");
            Assert.Equal(["2024-02-05", "0", "2024-02-05", "2024-03-05"],
                new[] { "since", "before", "last", "gone" }.Select(name => Of(row, $"recorded_{name}")));
            var unseen = rows.First(row => Of(row, "topic") == "certifications");
            Assert.All(new[] { "since", "before", "last", "gone" }, name => Assert.True(string.IsNullOrEmpty(Of(unseen, $"recorded_{name}"))));
        }
    }

    public void Dispose() => content.Dispose();

    private static (string? Since, bool? Before, string? Last, string? Gone) Past(JsonNode provider, string topic, int place)
    {
        var quote = provider["claims"]!.AsArray().Single(claim => (string)claim!["topic"]! == topic)!["evidence"]![place]!;
        return ((string?)quote["recorded_since"], (bool?)quote["recorded_before"], (string?)quote["recorded_last"], (string?)quote["recorded_gone"]);
    }

    /// <summary>One quote that all versions have, and one that only the second has.</summary>
    private Task<HostedSite> ReplayedAsync()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-02-05", ReplayedContent.Terms());
        content.Made.Version("2024-03-05", ReplayedContent.Terms("Inputs are deleted after 90 days."));
        content.Learn();
        return HostedSite.StartAsync(content.Sample);
    }
}
