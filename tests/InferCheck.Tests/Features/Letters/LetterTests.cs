using System.Text.RegularExpressions;
using InferCheck.Model;
using InferCheck.Site.Features.Letters;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Letters;

[Collection(SiteCollection.Name)]
public sealed partial class LetterTests(SiteFixture site)
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    /// <summary>Whoever leaves nothing open gets no letter.</summary>
    private static IEnumerable<Provider> Writable => Catalog.Providers.Where(provider => Open(provider).Count > 0);

    [Fact]
    public async Task The_letter_asks_for_exactly_what_is_open()
    {
        foreach (var provider in Writable)
        {
            var letter = await LetterAsync(provider.Slug);
            Assert.Equal(Open(provider), Asked(letter));
        }
    }

    [Fact]
    public async Task So_do_the_page_and_the_mail()
    {
        foreach (var provider in Writable)
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
        foreach (var provider in Writable)
        {
            var letter = await LetterAsync(provider.Slug);
            Assert.All(provider.Claims.Where(claim => claim.Is(Statuses.NotStated)), claim => Assert.All(claim.Searched, source =>
                Assert.Contains($"- {source.Value} (read {claim.LastRead:yyyy-MM-dd})\n", letter, StringComparison.Ordinal)));
            Assert.All(provider.Claims.Where(claim => claim.Is(Statuses.Conflicting)).SelectMany(claim => claim.Evidence), item =>
                Assert.Matches($@"- {Regex.Escape(item.Source!.Value)} \(.*read {item.Read!.Value}\)", letter));
        }
    }

    [Fact]
    public async Task It_asks_whether_the_answer_may_be_passed_on()
    {
        var letter = await LetterAsync("deepseek");
        Assert.Contains("May we pass your answer on", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("will be published", letter, StringComparison.Ordinal);
        var page = await site.PageAsync("/providers/deepseek/questions/");
        Assert.Contains("vendor statement", page.QuerySelector("#answer")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/providers/deepseek/paper/", page.QuerySelectorAll(".actions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_no_reading_is_recorded_of_is_not_said_to_have_been_read()
    {
        foreach (var provider in Writable)
        {
            var letter = await LetterAsync(provider.Slug);
            var unread = Catalog.Vocabulary.Topics.Where(topic => IsAsked(topic, provider) && provider.Claims.All(claim => claim.Topic!.Value != topic.Key));
            var listed = letter.Split("have not been read there yet").ElementAtOrDefault(1) ?? "";
            Assert.Equal(unread.Select(topic => $"{topic.Label.English}: {topic.Ask.English}"), Asked(listed));
        }
    }

    [Theory]
    [InlineData("stackit")]
    [InlineData("openai")]
    public async Task A_representative_is_not_asked_for_where_the_contract_is_made_in_the_eea(string slug) =>
        Assert.DoesNotContain("representative in the EU under Article 27", await LetterAsync(slug), StringComparison.Ordinal);

    [Fact]
    public async Task It_is_asked_for_where_the_contract_is_made_elsewhere_or_nobody_knows_where()
    {
        Assert.Contains("representative in the EU under Article 27", await LetterAsync("openrouter"), StringComparison.Ordinal);
        Assert.Contains("representative in the EU under Article 27", await LetterAsync("nvidia-nim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_under_american_law_is_asked_about_only_where_the_profile_speaks_of_it()
    {
        using var content = new SampleContent();
        await using (var sample = await HostedSite.StartAsync(content))
        {
            Assert.DoesNotContain("HIPAA", await sample.Client.GetStringAsync("/providers/sample/questions.txt"), StringComparison.Ordinal);
        }

        content.Replace("providers/sample.md", "topic: dpa\n", "topic: health-agreement\n");
        await using var claimed = await HostedSite.StartAsync(content);
        Assert.Contains("HIPAA", await claimed.Client.GetStringAsync("/providers/sample/questions.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_topic_is_put_to_the_provider_as_a_question_of_its_own() => Assert.All(Catalog.Vocabulary.Topics, topic =>
    {
        Assert.NotEqual(topic.Question.English, topic.Ask.English);
        Assert.EndsWith("?", topic.Ask.English, StringComparison.Ordinal);
    });

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
        var claims = Catalog.Vocabulary.Topics.Select(topic =>
            $"  - {{ topic: {topic.Key}, value: \"{(topic.HasValues ? topic.Values[0].Key : "https://example.com/")}\", status: verified, summary: S. }}");
        content.Replace("providers/other.md", "claims: []", "claims:\n" + string.Join('\n', claims));
        await using var sample = await HostedSite.StartAsync(content);
        var page = await sample.PageAsync("/providers/other/questions/");
        Assert.Null(page.QuerySelector("pre.letter, a[href^='mailto:']"));
        Assert.Contains("Nothing is open", page.Body!.TextContent, StringComparison.Ordinal);
        using var answer = await sample.Client.GetAsync("/providers/other/questions.txt");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<string> LetterAsync(string slug) => site.Client.GetStringAsync($"/providers/{slug}/questions.txt");

    /// <summary>From the files: silent and contradictory claims, then topics without a claim, both in the order of the vocabulary.</summary>
    private static List<string> Open(Provider provider) =>
    [
        .. from topic in Catalog.Vocabulary.Topics
           where IsAsked(topic, provider)
           orderby provider.Claims.All(claim => claim.Topic!.Value != topic.Key)
           let claims = provider.Claims.Where(claim => claim.Topic!.Value == topic.Key).ToList()
           from part in claims.Count == 0 ? [""]
               : claims.Where(claim => claim.Is(Statuses.NotStated) || claim.Is(Statuses.Conflicting))
               .Select(claim => claim.AppliesTo is null ? "" : $" (for: {claim.AppliesTo.Value})")
           select $"{topic.Label.English}: {topic.Ask.English}{part}",
    ];

    private static IEnumerable<string> Topics(Provider provider) =>
        Catalog.Vocabulary.Topics.Where(topic => IsAsked(topic, provider)).Select(topic => topic.Key)
        .SelectMany(key => provider.Claims.All(claim => claim.Topic!.Value != key) ? [key]
            : provider.Claims.Where(claim => claim.Topic!.Value == key && (claim.Is(Statuses.NotStated) || claim.Is(Statuses.Conflicting))).Select(_ => key));

    private static bool IsAsked(Topic topic, Provider provider) => topic.Key switch
    {
        "gdpr-representative" => Catalog.Vocabulary.FindCountry(provider.Claims.FirstOrDefault(claim =>
            claim is { Topic.Value: "legal-entity", Country: not null })?.Country?.Value) is not { Eea: true },
        _ when topic.AskIf == Topic.Claimed => provider.Claims.Any(claim => claim.Topic!.Value == topic.Key),
        _ => true,
    };

    /// <summary>A link that would grow too long names topics and parts without the question.</summary>
    private static string NameOf(string question) => question.Contains(": ", StringComparison.Ordinal)
        ? question.Split(": ")[0] + (question.Contains(" (for: ", StringComparison.Ordinal) ? " (" + question.Split(" (for: ")[1] : "")
        : question;

    private static IEnumerable<string> Asked(string letter) => Numbered().Matches(letter).Select(match => match.Groups["question"].Value);

    [GeneratedRegex("^[0-9]+\\. (?<question>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
