using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>The vocabulary alone decides what is asked: a topic added to its files stands everywhere, without a line of C#.</summary>
public sealed class NewTopicTests(NewTopicTests.NewTopicSite fixture) : IClassFixture<NewTopicTests.NewTopicSite>
{
    private const string Topic = """
        - key: water-use
          group: assurance
          type: choice
          fields: [qualifier]
          recheck_days: 90
          column: 15
          facet: 5
          label: { en: "Water for cooling" }
          short: { en: "Water?" }
          question: { en: "Is drinking water used?" }
          ask: { en: "Do you cool your machines with drinking water?" }
          help: { en: "What the halls are cooled with. It says nothing of the models." }
          values:
            - { key: sea-water, tone: good, label: { en: "Sea water" }, meaning: { en: "The documents name the sea." } }
            - { key: tap-water, tone: bad, label: { en: "Tap water" }, meaning: { en: "The documents name the public network." } }

        """;

    private const string Claim = """
        claims:
          - topic: water-use
            value: sea-water
            qualifier: in winter
            status: verified
            summary: The halls stand by the sea.
            evidence:
              - quote: Cold water from the fjord.
                source: https://example.com/terms
                document: contract
                dated: 2026-02-10
                read: 2026-06-12

        """;

    private HostedSite Site => fixture.Site;

    [Fact]
    public async Task It_has_a_filter_that_counts_and_narrows()
    {
        var index = await Site.PageAsync("/");
        Assert.Contains("Is drinking water used?", index.QuerySelector("form.facets")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", index.QuerySelector("form.facets input[name=water-use][value=sea-water]")!.ParentElement!.QuerySelector(".num")!.TextContent);
        var found = await Site.PageAsync("/?water-use=sea-water");
        Assert.Equal(["sample"], found.QuerySelectorAll("#met tr[data-provider]").Select(row => row.GetAttribute("data-provider")));
        Assert.Equal(["other"], found.QuerySelectorAll("#not-read tr[data-provider]").Select(row => row.GetAttribute("data-provider")));
    }

    [Fact]
    public async Task It_has_a_column_at_its_place_that_sorts()
    {
        var index = await Site.PageAsync("/?sort=water-use");
        var heads = index.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ToList();
        Assert.Equal(["Contract with", "Water?", "Stored"], heads.Skip(1).Take(3));
        Assert.Equal("sample", index.QuerySelector("tr[data-provider]")!.GetAttribute("data-provider"));
        Assert.Contains("Sea water", index.QuerySelector("tr[data-provider=sample] td[data-l='Water?']")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/?p=sample&p=other", "Water for cooling", "Sea water", "in winter", "Cold water from the fjord.")]
    [InlineData("/providers/sample/", "Water for cooling", "Sea water", "in winter", "Cold water from the fjord.")]
    [InlineData("/providers/sample.md", "Water for cooling", "Sea water", "in winter", "Cold water from the fjord.")]
    [InlineData("/providers/sample/paper/", "Water for cooling", "Sea water", "in winter", "Cold water from the fjord.")]
    [InlineData("/providers/other/questions/", "Water for cooling", "Do you cool your machines with drinking water?")]
    [InlineData("/api/v1/providers/sample/", "water-use", "sea-water", "in winter", "Cold water from the fjord.")]
    [InlineData("/api/v1/topics/", "water-use", "sea-water", "Water for cooling")]
    [InlineData("/api/v1/match/?water-use=tap-water", "not-met", "Sea water")]
    [InlineData("/api/v1/openapi.json", "water-use", "sea-water")]
    [InlineData("/methodology/", "Water for cooling", "The documents name the public network.")]
    [InlineData("/quality/", "Water for cooling")]
    [InlineData("/badge/sample.svg?topic=water-use", "Sea water")]
    [InlineData("/policy.yaml?water-use=sea-water", "water-use: [sea-water]")]
    public async Task It_stands_on_every_form(string address, params string[] texts)
    {
        var answer = await Site.Client.GetStringAsync(new Uri(address, UriKind.Relative));
        Assert.All(texts, text => Assert.Contains(text, answer, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_checked()
    {
        using var content = Content();
        content.Replace("providers/sample.md", "value: sea-water", "value: see-water");
        Assert.Contains("`see-water` is not a value of `water-use`\n", content.Report(), StringComparison.Ordinal);
        Assert.Contains("did you mean `sea-water`?", content.Report(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  type: choice\n  fields: [qualifier]\n  recheck_days: 90", "  type: chioce\n  fields: [qualifier]\n  recheck_days: 90",
        "`chioce` means nothing as `type`")]
    [InlineData("facet: 5", "role: caveats", "`caveats` means nothing as `role`")]
    public void A_word_that_only_the_program_understands_is_checked_too(string good, string bad, string message)
    {
        using var content = Content();
        content.Replace("vocabulary/topics.yaml", good, bad);
        Assert.Contains(message, content.Report(), StringComparison.Ordinal);
    }

    private static SampleContent Content()
    {
        var content = new SampleContent();
        content.Write("vocabulary/topics.yaml", File.ReadAllText(content.PathOf("vocabulary/topics.yaml")) + "\n" + Topic);
        content.Replace("vocabulary/articles.yaml", "topics: [training, own-purposes]", "topics: [training, water-use]");
        content.Replace("providers/sample.md", "claims:\n", Claim);
        return content;
    }

    /// <summary>One site with the topic for all tests, which only read it.</summary>
    public sealed class NewTopicSite : IAsyncLifetime
    {
        private HostedSite? site;

        internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

        public async ValueTask InitializeAsync()
        {
            using var content = Content();
            Assert.Equal("", content.Report());
            site = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
        }

        public async ValueTask DisposeAsync() => await Site.DisposeAsync();
    }
}
