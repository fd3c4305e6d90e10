using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Signatures;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

/// <summary>What claims come to for who calls one endpoint.</summary>
public sealed class EndpointFactsTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;

    private static readonly Fact Chosen = new()
    {
        Topic = "eu-inference",
        Status = "verified",
        Values = ["option"],
        Conditions = ["the European host is called"],
    };

    [Theory]
    [InlineData(Outcome.OnlyIf, "EU")]
    [InlineData(Outcome.OnlyIf, "DE", "FR")]
    [InlineData(Outcome.OnlyIf, "EEA", "CH")]
    [InlineData(Outcome.OnlyIf)]
    [InlineData(Outcome.NotMet, "US")]
    [InlineData(Outcome.NotMet, "CH")]
    public void What_has_to_be_chosen_is_not_chosen_by_who_calls_an_endpoint_elsewhere(Outcome expected, params string[] regions) =>
        Assert.Equal(expected, Held(new([], regions, Anywhere: false), Chosen));

    [Fact]
    public void Nor_by_who_calls_one_that_may_answer_from_anywhere()
    {
        var facts = EndpointFacts.Of(Vocabulary, [Chosen], new EndpointSeat([], [], Anywhere: true));
        Assert.Equal(["not-guaranteed"], Assert.Single(facts).Values);
        Assert.Empty(facts[0].Conditions);
    }

    [Fact]
    public void What_holds_everywhere_holds_elsewhere() =>
        Assert.Equal(Outcome.Met, Held(new([], ["US"], Anywhere: false), Chosen with { Values = ["always"], Conditions = [] }));

    [Fact]
    public void Of_a_part_of_the_service_its_own_claims_hold()
    {
        var own = Chosen with { AppliesTo = "EU projects", Conditions = [] };
        var seat = new EndpointSeat(["EU projects"], [], Anywhere: false);
        Assert.Equal([own], EndpointFacts.Of(Vocabulary, [Chosen, own], seat));
        Assert.Equal([Chosen], EndpointFacts.Of(Vocabulary, [Chosen, own], seat with { AppliesTo = [] }));
    }

    /// <summary>Nobody can say which part it is, and the claim that is left must not decide alone.</summary>
    [Fact]
    public void Where_every_claim_is_about_some_part_and_none_about_this_all_are_weighed()
    {
        IReadOnlyList<Fact> parts = [Chosen with { AppliesTo = "one" }, Chosen with { AppliesTo = "two", Values = ["no"] }];
        Assert.Equal(parts, EndpointFacts.Of(Vocabulary, parts, new EndpointSeat(["three"], [], Anywhere: false)));
    }

    /// <summary>The real endpoints of one service, as a scan would find them.</summary>
    [Theory]
    [InlineData("openai", "eu.api.openai.com", Outcome.OnlyIf)]
    [InlineData("openai", "api.openai.com", Outcome.NotMet)]
    [InlineData("mistral", "api.us.mistral.ai", Outcome.NotMet)]
    [InlineData("amazon-bedrock", "eu.", Outcome.OnlyIf)]
    [InlineData("amazon-bedrock", "global.", Outcome.NotMet)]
    [InlineData("azure-openai", "GlobalStandard", Outcome.NotMet)]
    public void The_endpoint_of_a_service_decides_where_it_computes(string slug, string name, Outcome expected)
    {
        var provider = RealContent.Catalog.Providers.First(provider => provider.Slug == slug);
        var endpoint = provider.Endpoints.First(endpoint => endpoint.Name?.Value == name);
        var facts = EndpointFacts.Of(Vocabulary, [.. provider.Claims.Select(Fact.From)], endpoint);
        Assert.Equal(expected, Matcher.Match(new Requirement("eu-inference", ["always", "option"]), facts).Outcome);
    }

    private static Outcome Held(EndpointSeat seat, Fact fact) =>
        Matcher.Match(new Requirement("eu-inference", ["always", "option"]), EndpointFacts.Of(Vocabulary, [fact], seat)).Outcome;
}
