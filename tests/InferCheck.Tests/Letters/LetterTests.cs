using System.Text.RegularExpressions;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Site.Letters;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Letters;

[Collection(SiteCollection.Name)]
public sealed partial class LetterTests(SiteFixture site)
{
    private static readonly Catalog Catalog = ContentReader.Read(Repository.Content).Catalog;

    [Fact]
    public async Task The_letter_asks_for_exactly_what_is_open()
    {
        foreach (var provider in Catalog.Providers)
        {
            var letter = await LetterAsync(provider.Slug);
            Assert.Equal(Open(provider), Asked(letter));
        }
    }

    [Fact]
    public async Task So_do_the_page_and_the_mail()
    {
        foreach (var provider in Catalog.Providers)
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/questions/");
            var mail = page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
            Assert.InRange(mail.Length, 1, Letter.LongestLink);
            var asked = Asked(Uri.UnescapeDataString(mail[(mail.IndexOf("&body=", StringComparison.Ordinal) + 6)..]).ReplaceLineEndings("\n")).ToList();
            Assert.Equal(Open(provider).Select(NameOf), asked.Select(NameOf));
            Assert.Equal(Topics(provider).Order(), page.QuerySelectorAll("[data-topic]").Select(row => row.GetAttribute("data-topic")).Order());
            Assert.EndsWith(page.QuerySelector("pre.letter")!.TextContent, await LetterAsync(provider.Slug), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_says_where_we_looked_and_when()
    {
        foreach (var provider in Catalog.Providers)
        {
            var letter = await LetterAsync(provider.Slug);
            Assert.All(provider.Claims.Where(claim => claim.Is(Statuses.NotStated)), claim => Assert.All(claim.Searched, source =>
                Assert.Contains($"- {source.Value} (read {claim.LastRead:yyyy-MM-dd})\n", letter, StringComparison.Ordinal)));
            Assert.All(provider.Claims.Where(claim => claim.Is(Statuses.Conflicting)).SelectMany(claim => claim.Evidence), item =>
                Assert.Matches($@"- {Regex.Escape(item.Source!.Value)} \(.*read {item.Read!.Value}\)", letter));
        }
    }

    [Fact]
    public async Task It_says_what_becomes_of_the_answer()
    {
        var letter = await LetterAsync("deepseek");
        Assert.Contains("published in InferCheck as a dated vendor statement", letter, StringComparison.Ordinal);
        var page = await site.PageAsync("/providers/deepseek/questions/");
        Assert.Contains("vendor statement", page.QuerySelector("#answer")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/providers/deepseek/paper/", page.QuerySelectorAll(".actions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_letter_about_the_sample_reads_as_it_did()
    {
        using var content = new SampleContent();
        await using var sample = await HostedSite.StartAsync(content, "--Site:BaseUrl", "https://infercheck.example");
        Golden.Equal(await sample.Client.GetStringAsync("/providers/sample/questions.txt"), "tests", "InferCheck.Tests", "Golden", "sample-letter.txt");
    }

    [Fact]
    public async Task Where_nothing_is_open_nothing_is_asked()
    {
        using var content = new SampleContent();
        var claims = Catalog.Vocabulary.Topics.Select(topic => $"  - {{ topic: {topic.Key}, value: \"{(topic.HasValues ? topic.Values[0].Key : "https://example.com/")}\", status: verified, summary: S. }}");
        content.Replace("providers/other.md", "claims: []", "claims:\n" + string.Join('\n', claims));
        await using var sample = await HostedSite.StartAsync(content);
        var page = await sample.PageAsync("/providers/other/questions/");
        Assert.Null(page.QuerySelector("pre.letter, a[href^='mailto:']"));
        Assert.Contains("Nothing is open", page.Body!.TextContent, StringComparison.Ordinal);
        using var answer = await sample.Client.GetAsync("/providers/other/questions.txt");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<string> LetterAsync(string slug) => site.Client.GetStringAsync($"/providers/{slug}/questions.txt");

    /// <summary>From the files: topics without a claim, and claims that are silent or contradictory, in the order of the vocabulary.</summary>
    private static List<string> Open(Provider provider) =>
    [
        .. from topic in Catalog.Vocabulary.Topics
           let claims = provider.Claims.Where(claim => claim.Topic!.Value == topic.Key).ToList()
           from part in claims.Count == 0 ? [""] : claims.Where(claim => claim.Is(Statuses.NotStated) || claim.Is(Statuses.Conflicting)).Select(claim => claim.AppliesTo is null ? "" : $" (for: {claim.AppliesTo.Value})")
           select $"{topic.Label.English}: {topic.Question.English}{part}",
    ];

    private static IEnumerable<string> Topics(Provider provider) => Catalog.Vocabulary.Topics.Select(topic => topic.Key)
        .SelectMany(key => provider.Claims.All(claim => claim.Topic!.Value != key) ? [key] : provider.Claims.Where(claim => claim.Topic!.Value == key && (claim.Is(Statuses.NotStated) || claim.Is(Statuses.Conflicting))).Select(_ => key));

    /// <summary>A link that would grow too long names topics and parts without the question.</summary>
    private static string NameOf(string question) => question.Contains(": ", StringComparison.Ordinal)
        ? question.Split(": ")[0] + (question.Contains(" (for: ", StringComparison.Ordinal) ? " (" + question.Split(" (for: ")[1] : "")
        : question;

    private static IEnumerable<string> Asked(string letter) => Numbered().Matches(letter).Select(match => match.Groups["question"].Value);

    [GeneratedRegex("^[0-9]+\\. (?<question>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
