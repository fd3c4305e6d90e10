using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using InferCheck.Model;
using InferCheck.Tests.Support;
using Markdig;
using Node = InferCheck.Model.Node;

namespace InferCheck.Tests.Features.Papers;

[Collection(SiteCollection.Name)]
public sealed class PaperPageTests(SiteFixture site)
{
    private static readonly Catalog Catalog = RealContent.Catalog;

    private static readonly Dictionary<string, string> Texts = JsonSerializer.Deserialize<Dictionary<string,
        string>>(File.ReadAllText(Repository.File("src", "InferCheck.Site", "Wording", "Texts", "en.json")))!;

    /// <summary>The page's own words: those of the paper, of evidence, and the names of a claim's fields.</summary>
    private static readonly string[] Prefixes = ["paper.", "evidence.", "claim.field."];

    /// <summary>The words of the vocabulary, which say nothing of any provider.</summary>
    private static readonly HashSet<string> Vocabulary = [.. Catalog.Documents.Where(document => document.Kind >= DocumentKind.Topics)
        .SelectMany(document => Scalars(document.Root!))];

    /// <summary>Who judges whether guarantees suffice has to know what went wrong before.</summary>
    [Fact]
    public async Task Incidents_stand_on_the_paper_with_their_sources()
    {
        var store = site.Site.Content.Store;
        var profiles = store.Providers.All().Select(provider => store.Providers.Find(provider.Slug)!).Where(profile => profile.Incidents.Count > 0).ToList();
        Assert.NotEmpty(profiles);
        foreach (var profile in profiles)
        {
            var page = await site.PageAsync($"/providers/{profile.Provider.Slug}/paper/");
            var file = await site.Client.GetStringAsync($"/providers/{profile.Provider.Slug}/paper.md");
            Assert.Equal(profile.Incidents.Select(incident => incident.Title), page.QuerySelectorAll("#incidents .says .value")
                .Select(title => title.TextContent));
            foreach (var source in profile.Incidents.SelectMany(incident => profile.EvidenceByIncident[incident.Id]).Select(evidence => evidence.Source))
            {
                Assert.Contains(page.QuerySelectorAll("#incidents a"), link => link.GetAttribute("href") == source);
                Assert.Contains($"<{source}>", file, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Every_statement_can_be_traced_to_a_claim_or_its_evidence()
    {
        foreach (var provider in Catalog.Providers)
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/paper/");
            var own = Own(provider).Concat(RecordedWords.Of(site.Site.Content.Store, provider.Slug).Values.Select(past => $"({past})"))
                .Concat(RecordedWords.Readings(site.Site.Content.Store, provider.Slug)).ToHashSet();
            var prose = string.Join('\n', provider.Claims.SelectMany(claim => new[] { claim.Summary, claim.Disagreement }).OfType<Scalar>()
                .Select(text => Markdig.Markdown.ToPlainText(text.Value)));
            var strange = page.QuerySelectorAll(".paper .row, .paper #sources").SelectMany(TextsOf)
                .Where(text => !own.Contains(text) && !Vocabulary.Contains(text) && !IsPageText(text, own) && !prose.Contains(text, StringComparison.Ordinal));
            Assert.Empty(strange.Select(text => $"{provider.Slug}: {text}"));
        }
    }

    [Fact]
    public async Task Every_claim_is_quoted_in_full_under_the_first_article_it_answers()
    {
        foreach (var provider in Catalog.Providers)
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/paper/");
            var mapped = Catalog.Vocabulary.Articles.SelectMany(article => article.Topics).ToHashSet();
            var quotes = provider.Claims.Where(claim => mapped.Contains(claim.Topic!.Value)).SelectMany(claim => claim.Evidence)
                .Where(item => item.Quote is not null).Select(item => item.Quote!.Value);
            Assert.Equal(quotes.Order(StringComparer.Ordinal), page.QuerySelectorAll(".paper blockquote > span").Select(quote => quote.TextContent)
                .Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_article_has_a_box_and_none_has_a_verdict()
    {
        var page = await site.PageAsync("/providers/deepseek/paper/");
        string[] asked = ["28-2", "28-3-a", "28-3-b", "28-3-c", "28-3-d", "28-3-e", "28-3-f", "28-3-g", "28-3-h", "28-4", "30-1", "32", "44", "45", "46"];
        var rows = page.QuerySelectorAll(".row");
        Assert.Empty(asked.Select(key => "art-" + key).Except(rows.Select(row => row.Id!)));
        Assert.All(rows, row => Assert.Equal(3, row.QuerySelectorAll(".box :is(textarea, input)")
            .Count(field => field.TextContent.Length == 0 && !field.HasAttribute("value"))));
        Assert.Contains("no legal advice", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("does not look at this", page.QuerySelector("#art-28-3-e")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("are silent", page.QuerySelector("#art-28-3 ")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No claim recorded yet: not read, or the document could not be opened",
            (await site.PageAsync("/providers/aleph-alpha/paper/")).QuerySelector("#art-28-2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_number_leads_to_a_footnote_with_the_full_address_and_the_day()
    {
        foreach (var provider in Catalog.Providers)
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/paper/");
            var notes = page.QuerySelectorAll("#sources .notes > li").ToList();
            var used = page.QuerySelectorAll(".paper a.ref").Select(link => int.Parse(link.TextContent, CultureInfo.InvariantCulture)).Distinct().Order();
            Assert.Equal(Enumerable.Range(1, notes.Count), used);
            Assert.All(page.QuerySelectorAll(".paper a.ref"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
            Assert.All(notes, note => Assert.Equal(note.QuerySelector("a")!.GetAttribute("href"), note.QuerySelector("a")!.TextContent));
            Assert.All(notes, note => Assert.Matches("read 20[0-9]{2}-[0-9]{2}-[0-9]{2}", note.TextContent));
        }
    }

    [Fact]
    public async Task It_is_found_from_the_profile_and_leads_to_its_other_forms()
    {
        var profile = await site.PageAsync("/providers/deepseek/");
        Assert.Single(profile.QuerySelectorAll(".profile-head .links a"), link => link.GetAttribute("href") == "/providers/deepseek/paper/");
        var links = (await site.PageAsync("/providers/deepseek/paper/")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Empty(new[] { "/providers/deepseek/", "/providers/deepseek/paper.md", "/providers/deepseek/paper.csv",
            "/providers/deepseek/questions/" }.Except(links));
        Assert.Contains("/providers/deepseek/paper/</loc>", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/providers/deepseek/paper/?x=1", HttpStatusCode.MovedPermanently, "/providers/deepseek/paper/")]
    [InlineData("/providers/deepseek/paper", HttpStatusCode.MovedPermanently, "/providers/deepseek/paper/")]
    [InlineData("/providers/deepseek/questions/?x=1", HttpStatusCode.MovedPermanently, "/providers/deepseek/questions/")]
    [InlineData("/providers/nobody/paper/", HttpStatusCode.NotFound, null)]
    [InlineData("/providers/nobody/questions/", HttpStatusCode.NotFound, null)]
    [InlineData("/providers/nobody/paper.md", HttpStatusCode.NotFound, null)]
    [InlineData("/providers/nobody/paper.csv", HttpStatusCode.NotFound, null)]
    [InlineData("/providers/nobody/questions.txt", HttpStatusCode.NotFound, null)]
    public async Task There_is_one_address_for_each(string address, HttpStatusCode expected, string? to)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(to, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("paper/")]
    [InlineData("questions/")]
    [InlineData("paper.md")]
    [InlineData("paper.csv")]
    [InlineData("questions.txt")]
    public async Task An_old_name_leads_to_the_new_one(string name)
    {
        using var content = new SampleContent();
        await using var sample = await HostedSite.StartAsync(content);
        using var answer = await sample.Client.GetAsync($"/providers/sample-old/{name}");
        Assert.Equal($"/providers/sample/{name}", answer.Headers.Location?.ToString());
    }

    /// <summary>The leaves of a part of the page, as they are read.</summary>
    private static IEnumerable<string> TextsOf(IElement part) => part.GetDescendants().OfType<IText>()
        .Where(text => text.ParentElement is not { LocalName: "textarea" } && text.ParentElement?.ClassList.Contains("ref") != true
            && text.ParentElement?.GetAttribute("aria-hidden") != "true")
        .Select(text => text.Data.Trim()).Where(text => text.Length > 0);

    private static HashSet<string> Own(Provider provider) =>
        [.. provider.Claims.SelectMany(claim => Scalars(claim.Fields)), .. provider.Claims.SelectMany(Values)];

    /// <summary>Several values of one claim are read as one text.</summary>
    private static IEnumerable<string> Values(Claim claim)
    {
        var topic = Catalog.Vocabulary.FindTopic(claim.Topic!.Value)!;
        yield return string.Join(", ", claim.Values.Select(value => topic.Find(value.Value)?.Label.English ?? value.Value));
    }

    /// <summary>A text of the pages, filled in with nothing but what the profile itself or the vocabulary says.</summary>
    private static bool IsPageText(string text, HashSet<string> own) => Texts.Where(entry => IsOfPaper(entry.Key)).Any(entry =>
    {
        var parts = entry.Value.Split("{0}");
        return text == entry.Value || text == entry.Value + ":"
            || (parts.Length == 2 && text.StartsWith(parts[0], StringComparison.Ordinal) && text.EndsWith(parts[1], StringComparison.Ordinal)
                && text.Length > parts[0].Length + parts[1].Length && IsKnown(text[parts[0].Length..^parts[1].Length], own));
    });

    private static bool IsOfPaper(string key) =>
        key is "date.undated" or "claim.disagreement" || Prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsKnown(string text, HashSet<string> own) => own.Contains(text) || Vocabulary.Contains(text);

    private static IEnumerable<string> Scalars(Node node) => node switch
    {
        Scalar scalar => [scalar.Value],
        Sequence list => list.Items.SelectMany(Scalars),
        Mapping map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
