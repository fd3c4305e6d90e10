using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>The twelve answers on top of a profile are those of its claims.</summary>
[Collection(SiteCollection.Name)]
public sealed class ProfileAnswerTests(SiteFixture site, SampleSiteFixture sample) : IClassFixture<SampleSiteFixture>
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Theory]
    [InlineData("legal-entity", "m-met", "Sample GmbH† reported by others", "Germany")]
    [InlineData("data-residency", "m-split", "Documents disagree", "Read in: Contract, Help page")]
    [InlineData("eu-inference", "m-none", "not read yet", null)]
    [InlineData("training", "m-if", "Only with permission", "Only if the paid plan is used; not covered: feedback")]
    [InlineData("retention", "m-if", "30 days", null)]
    [InlineData("dpa", "m-silent", "Documents silent", "1 document read")]
    [InlineData("certifications", "m-if", "Platform", "The platform: ISO/IEC 27001, SOC 2")]
    [InlineData("third-parties", "m-none", "not read yet", null)]
    public async Task A_value_a_condition_a_contradiction_and_a_silence_stand_each_in_their_cell(string topic, string mark, string word, string? line)
    {
        var answers = Answers(await sample.Site.PageAsync("/providers/sample/"));
        Assert.Equal(Real.Vocabulary.Answers.Select(answer => answer.Key), answers.Keys);
        Assert.Equal((mark, word, line), Told(answers[topic]));
    }

    /// <summary>Worked out once more from the files, the simple way.</summary>
    [Fact]
    public async Task Every_answer_of_every_profile_is_that_of_its_claims()
    {
        foreach (var provider in Real.Providers.Where(provider => provider.Claims.Count > 0))
        {
            var page = await site.PageAsync($"/providers/{provider.Slug}/");
            var answers = Answers(page);
            Assert.Equal(Real.Vocabulary.Answers.Select(topic => topic.Key), answers.Keys);
            foreach (var topic in Real.Vocabulary.Answers)
            {
                var claims = provider.Claims.Where(claim => claim.Topic!.Value == topic.Key).ToList();
                var (mark, word, line) = Told(answers[topic.Key]);
                Assert.NotNull(page.GetElementById(topic.Key));
                Assert.True(Fits(topic, claims, mark, word, line), $"{provider.Slug} says on {topic.Key}: {mark}, {word}, {line}");
                Assert.InRange(line?.Length ?? 0, 0, 62);
            }
        }
    }

    [Fact]
    public async Task A_profile_without_a_claim_has_no_answers_and_no_label()
    {
        var page = await site.PageAsync($"/providers/{Real.Providers.First(provider => provider.Claims.Count == 0).Slug}/");
        Assert.Empty(page.QuerySelectorAll(".answers, .verdict"));
        PageRules.Hold(page);
    }

    [Fact]
    public async Task The_twin_gives_the_same_answers()
    {
        var answers = Answers(await site.PageAsync("/providers/mistral/"));
        var twin = (await site.Client.GetStringAsync("/providers/mistral.md")).Replace("\\", "", StringComparison.Ordinal);
        Assert.All(answers.Values, answer => Assert.Contains(
            $"- {answer.QuerySelector("dt")!.TextContent} **{answer.QuerySelector(".mark")!.FirstChild!.TextContent}**", twin, StringComparison.Ordinal));
    }

    /// <summary>The label says what it rests on, or what it falls short of and by what.</summary>
    [Fact]
    public async Task Every_label_names_its_ground()
    {
        var byTier = site.Site.Content.Store.Providers.All().Where(provider => provider.Retired is null).GroupBy(provider => provider.Tier);
        foreach (var slug in byTier.Select(same => same.First().Slug))
        {
            var ground = (await site.PageAsync($"/providers/{slug}/")).QuerySelector(".verdict h2 + p")!;
            Assert.NotEmpty(ground.QuerySelectorAll(".mark a[href^='#']"));
            Assert.Matches("^(It rests on|Short of “)", ground.TextContent.Trim());
        }
    }

    private static bool Fits(Topic topic, List<Claim> claims, string mark, string word, string? line)
    {
        var statuses = claims.Select(claim => claim.Status!.Value).ToList();
        if (statuses.Count == 0)
        {
            return (mark, word, line) == ("m-none", "not read yet", null);
        }

        if (statuses.Contains(Statuses.Conflicting))
        {
            return mark == "m-split" && word == "Documents disagree" && line is not null;
        }

        if (statuses.TrueForAll(status => status == Statuses.NotStated))
        {
            return mark == "m-silent" && word == "Documents silent" && line is not null;
        }

        var main = claims.Find(claim => claim.Status!.Value != Statuses.NotStated)!;
        return IsSaid(topic, main, word) && (main.Conditions.Count == 0 || (mark != "m-met" && line is not null))
            && word.Contains("reported by others", StringComparison.Ordinal) == (main.Status!.Value == Statuses.ThirdParty);
    }

    private static bool IsSaid(Topic topic, Claim main, string word) => topic switch
    {
        { HasCertificates: true } => true,
        { HasValues: false } => word.StartsWith(main.Values[0].Value, StringComparison.Ordinal),
        _ => main.Values.All(value => word.Contains(topic.Find(value.Value)!.Label.English, StringComparison.Ordinal)
            || word.Contains(topic.Find(value.Value)!.ShortLabel.English, StringComparison.Ordinal))
            || word.StartsWith(main.Qualifier!.Value, StringComparison.OrdinalIgnoreCase),
    };

    private static Dictionary<string, IElement> Answers(IHtmlDocument page) =>
        page.QuerySelectorAll(".answers > div").ToDictionary(answer => answer.QuerySelector("dt a")!.GetAttribute("href")![1..]);

    private static (string Mark, string Word, string? Line) Told(IElement answer)
    {
        var mark = answer.QuerySelector(".mark")!;
        return (mark.ClassList.Single(name => name != "mark"), mark.TextContent.Trim(), answer.QuerySelector("small")?.TextContent);
    }
}
