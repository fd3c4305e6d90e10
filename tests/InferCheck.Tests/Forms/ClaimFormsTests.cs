using System.Net;
using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;
using InferCheck.Site.Features.Comparing;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms;

/// <summary>What the description of a claim names stands on every form of it: a profile with every field filled is looked at from all sides.</summary>
public sealed class ClaimFormsTests(MarkedSite site) : IClassFixture<MarkedSite>
{
    private static readonly IReadOnlyList<ClaimMark> OfAnswer = [.. ClaimMark.All.Where(mark => mark.Field.Place < ClaimPlace.Link)];

    [Fact]
    public void The_profile_that_is_looked_at_has_no_fault()
    {
        using var content = MarkedContent.Make();
        Assert.Empty(content.Check().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("/providers/marked/")]
    [InlineData("/providers/marked.md")]
    [InlineData("/providers/marked/paper/")]
    [InlineData("/providers/marked/paper.md")]
    [InlineData("/providers/marked/paper.csv")]
    [InlineData("/providers/marked/paper.docx")]
    [InlineData("/compare/dossier/?p=marked&p=sample")]
    [InlineData("/compare/dossier.md?p=marked&p=sample")]
    [InlineData("/compare/dossier.csv?p=marked&p=sample")]
    [InlineData("/compare/dossier.docx?p=marked&p=sample")]
    public async Task Readers_are_told_every_field(string address)
    {
        var text = await TextAsync(address);
        Assert.All(ClaimMark.All, mark => Assert.Contains(mark.Words, text, StringComparison.Ordinal));
        Assert.Contains("marked-summary", text, StringComparison.Ordinal);
        Assert.Contains("marked-disagreement", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/?p=marked&p=sample")]
    [InlineData("/providers/marked/questions/")]
    [InlineData("/providers/marked/questions.txt")]
    public async Task All_that_an_answer_is_made_of_is_told_where_there_is_no_room_for_links(string address)
    {
        var text = await TextAsync(address);
        Assert.All(OfAnswer, mark => Assert.Contains(mark.Words, text, StringComparison.Ordinal));
        Assert.Contains("marked-disagreement", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_and_the_twin_have_every_field_under_its_key()
    {
        var answer = await site.Client.JsonAsync("/api/v1/providers/marked/");
        var twin = await site.Client.JsonAsync("/providers/marked.json");
        foreach (var claims in new[] { answer["items"]![0]!["claims"]!.AsArray(), twin["claims"]!.AsArray() })
        {
            Assert.All(OfAnswer, mark => Assert.Contains(mark.Key, claims[0]![mark.Field.Key]!.ToJsonString(), StringComparison.Ordinal));
            Assert.All(ClaimMark.All, mark => Assert.Contains(claims,
                claim => claim![mark.Field.Key]?.ToJsonString().Contains(mark.Key, StringComparison.Ordinal) == true));
        }
    }

    [Fact]
    public async Task The_api_describes_every_field()
    {
        var schema = (await site.Client.JsonAsync("/api/v1/openapi.json"))["components"]!["schemas"]!["Claim"]!;
        Assert.All(ClaimMark.All, mark => Assert.NotNull(schema["properties"]![mark.Field.Key]?["description"]));
        Assert.All(ClaimMark.All, mark => Assert.Contains(mark.Field.Key, schema["required"]!.AsArray().Select(name => (string)name!)));
    }

    [Fact]
    public async Task The_view_and_its_table_have_a_column_for_every_field()
    {
        var csv = CsvReader.Read((await TextAsync("/data/claims.csv")).TrimStart('\uFEFF'));
        var view = site.Site.Content.Store.Tables.Claims().ToList();
        foreach (var (columns, rows) in new[] { (view[0], view.Skip(1)), (csv[0], csv.Skip(1)) })
        {
            var marked = rows.Where(row => row[0] == "marked").ToList();
            Assert.All(ClaimMark.All, mark => Assert.Contains(marked,
                row => row[columns.ToList().IndexOf(mark.Field.Column)]?.Contains(mark.Key, StringComparison.Ordinal) == true));
        }
    }

    [Fact]
    public void The_search_finds_every_phrase_place_and_day()
    {
        Assert.Contains(ClaimFields.ForSearch, field => field.Key == "qualifier");
        foreach (var mark in ClaimMark.All.Where(mark => ClaimFields.ForSearch.Contains(mark.Field)))
        {
            Assert.Contains(site.Site.Content.Store.Search.Find(mark.Words), hit => hit is { Provider: "marked", Kind: "claim" });
        }
    }

    /// <summary>A copy is alike; one that lacks a single field is not, whichever it is.</summary>
    [Fact]
    public void An_answer_differs_from_another_by_every_field()
    {
        using var content = MarkedContent.Make();
        content.Write("providers/copy.md", MarkedContent.Profile("Copy", ClaimMark.All));
        foreach (var (mark, index) in OfAnswer.Select((mark, index) => (mark, index)))
        {
            content.Write($"providers/lacks-{index}.md", MarkedContent.Profile($"Lacks{index}", ClaimMark.All.Where(other => other != mark)));
        }

        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        string Answer(string slug) => ComparableAnswer.Full(baked.Store.Providers.Find(slug)!.Claims.Where(claim => claim.Topic == "certifications"));
        Assert.Equal(Answer("marked"), Answer("copy"));
        Assert.All(OfAnswer, (_, index) => Assert.NotEqual(Answer("marked"), Answer($"lacks-{index}")));
    }

    private async Task<string> TextAsync(string address) => address.Contains(".docx", StringComparison.Ordinal)
        ? WordReader.Text(await site.Client.GetByteArrayAsync(address))
        : WebUtility.HtmlDecode(await site.Client.GetStringAsync(address)).Replace("\\", "", StringComparison.Ordinal);
}
