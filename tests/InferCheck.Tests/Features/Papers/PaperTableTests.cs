using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;
using Markdig;

namespace InferCheck.Tests.Features.Papers;

/// <summary>The table to take away, read back and held against the files the claims stand in.</summary>
[Collection(SiteCollection.Name)]
public sealed class PaperTableTests(SiteFixture site)
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    private static Vocabulary Vocabulary => Catalog.Vocabulary;

    [Fact]
    public async Task Every_line_is_a_claim_with_its_evidence_and_no_claim_is_missing()
    {
        foreach (var provider in Catalog.Providers)
        {
            var read = await RowsAsync(provider.Slug);
            var pasts = RecordedWords.Of(site.Site.Content.Store, provider.Slug);
            var expected = Vocabulary.Articles.SelectMany(article => Lines(article, provider, pasts)).ToList();
            Assert.Equal(expected.Count, read.Count);
            Assert.All(read.Zip(expected), pair => Assert.Equal(pair.Second, pair.First));
        }
    }

    [Fact]
    public async Task Spreadsheets_are_told_that_it_is_utf8()
    {
        var bytes = await site.Client.GetByteArrayAsync("/providers/deepseek/paper.csv");
        Assert.Equal("\uFEFF"u8, bytes.AsSpan(0, 3));
    }

    /// <summary>What is said on top of the paper stands at the end of every line alike.</summary>
    private async Task<IReadOnlyList<Dictionary<string, string>>> RowsAsync(string slug)
    {
        var rows = CsvReader.Read((await site.Client.GetStringAsync($"/providers/{slug}/paper.csv")).TrimStart('\uFEFF'));
        var facts = rows[0].ToList().IndexOf("What was asked");
        var version = rows[0].ToList().IndexOf("Version of the data");
        Assert.All(rows.Skip(1), row => Assert.Equal(rows[1].Skip(facts), row.Skip(facts)));
        Assert.Equal(site.Site.Content.Store.ContentVersion, rows[1][version]);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row, (name, text) => (name, text)).Take(facts).Where(cell => cell.text.Length > 0)
            .ToDictionary(cell => cell.name, cell => cell.text))];
    }

    private static IEnumerable<Dictionary<string, string>> Lines(Article article, Provider provider,
        IReadOnlyDictionary<(string Quote, string Source), string> pasts)
    {
        if (article.Topics.Count == 0)
        {
            yield return Line(article, ("What the documents say", "The directory does not look at this. The finding is the reader’s alone."));
        }

        foreach (var topic in article.Topics.Select(key => Vocabulary.FindTopic(key)!))
        {
            var claims = provider.Claims.Where(claim => claim.Topic!.Value == topic.Key).ToList();
            if (claims.Count == 0)
            {
                yield return Line(article, ("Provider", provider.Name), ("Topic", topic.Label.English),
                    ("What the documents say", "No claim recorded yet: not read, or the document could not be opened"));
            }

            foreach (var claim in claims)
            {
                foreach (var evidence in claim.Evidence.DefaultIfEmpty())
                {
                    var quoted = (evidence?.Quote?.Value ?? "", evidence?.Source?.Value ?? "");
                    yield return Line(article, topic, provider, claim, evidence, pasts.GetValueOrDefault(quoted));
                }
            }
        }
    }

    private static Dictionary<string, string> Line(Article article, Topic topic, Provider provider, Claim claim, Evidence? evidence, string? past) => Line(
        article,
        ("Provider", provider.Name),
        ("Topic", topic.Label.English),
        ("For", claim.AppliesTo?.Value),
        ("What the documents say", claim.Is(Statuses.NotStated) ? "The documents read are silent" : claim.Is(Statuses.Conflicting)
            ? "The documents contradict each other" : Labels(topic, claim.Values, ", ")),
        ("More precisely", claim.Qualifier?.Value),
        ("Type of report", claim.ReportType?.Value),
        ("Edition", claim.Edition?.Value),
        ("Country", Vocabulary.FindCountry(claim.Country?.Value)?.Label.English),
        ("Places named", string.Join("; ", claim.Regions.Select(region => Vocabulary.FindCountry(region.Value)!.Label.English))),
        ("Scope", Word(WordList.Scopes, claim.Scope)),
        ("Holds from", claim.ValidFrom?.Value),
        ("Holds until", claim.ValidUntil?.Value),
        ("Only if", Joined(claim.Conditions)),
        ("Does not cover", Joined(claim.Excludes)),
        ("Announced, not yet held", Labels(topic, claim.InProgress, ", ")),
        ("Link", claim.Link?.Value),
        ("Status", Word(WordList.Statuses, claim.Status)),
        ("Read against the quotes", SaidOf(provider, claim)),
        ("In our words", Plain(claim.Summary)),
        ("What disagrees", Plain(claim.Disagreement)),
        ("Documents searched", Joined(claim.Searched)),
        ("Quote", evidence?.Quote?.Value),
        ("Language of the quote", evidence?.Language?.Value),
        ("Our translation", evidence?.Translation?.Value),
        ("Note on the evidence", evidence?.Note?.Value),
        ("Source", evidence?.Source?.Value),
        ("Kind of document", Word(WordList.Documents, evidence?.Document)),
        ("Dated", evidence?.Dated?.Value),
        ("Read", evidence?.Read?.Value ?? claim.Read?.Value),
        ("Copy", evidence?.Via?.Value),
        ("On record", past));

    /// <summary>That the words say what the file of readings says is held by the tests of readings; here, that they stand on their line.</summary>
    private static string SaidOf(Provider provider, Claim claim) => string.Join("; ",
        HeldReading.Of(provider, RealContent.Catalog.Readings.GetValueOrDefault(provider.Slug), Vocabulary).Where(held => held.Claim == claim)
            .Select(held => ReadingRow.From(0, 0, null, held)).Where(ReadingWords.IsTold).Select(reading => ReadingWords.Of(reading, Texts.Load("en"))));

    private static Dictionary<string, string> Line(Article article, params IEnumerable<(string Name, string? Text)> cells) =>
        cells.Prepend(("What it asks", article.Asks.English)).Prepend(("Article", article.Label.English))
            .Where(cell => !string.IsNullOrEmpty(cell.Item2))
            .ToDictionary(cell => cell.Item1, cell => "=+-@".Contains(cell.Item2![0], StringComparison.Ordinal) ? "'" + cell.Item2 : cell.Item2!);

    private static string Labels(Topic topic, IEnumerable<Scalar> values, string between) =>
        string.Join(between, values.Select(value => topic.Find(value.Value)?.Label.English ?? value.Value));

    private static string? Word(string list, Scalar? key) => Vocabulary.FindWord(list, key?.Value)?.Label.English;

    private static string Joined(IEnumerable<Scalar> texts) => string.Join("; ", texts.Select(text => text.Value));

    private static string? Plain(Scalar? markdown) => markdown is null ? null : Markdig.Markdown.ToPlainText(markdown.Value).Trim().ReplaceLineEndings(" ");
}
