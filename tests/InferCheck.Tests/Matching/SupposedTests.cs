using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

/// <summary>What a supposition does to single claims.</summary>
public sealed class SupposedTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;
    private static readonly Requirement Transfers = new("transfer-mechanism", ["sccs", "dpf"]);
    private static readonly Requirement Training = new("training", ["never", "opt-in"]);

    [Theory]
    [InlineData(Outcome.NotMet, "dpf")]
    [InlineData(Outcome.Met, "sccs")]
    [InlineData(Outcome.Met, "sccs,dpf")]
    [InlineData(Outcome.OnlyIf, "sccs", "dpf")]
    [InlineData(Outcome.NotMet, "other")]
    [InlineData(Outcome.NotStated, "not-stated")]
    [InlineData(Outcome.Disputed, "conflicting", "sccs")]
    [InlineData(Outcome.NotRead)]
    public void A_value_that_is_supposed_to_fall_counts_for_nobody(Outcome expected, params string[] claims) =>
        Decides(expected, Transfers, Suppose("no-dpf"), claims);

    [Theory]
    [InlineData(Outcome.NotMet, "not-stated")]
    [InlineData(Outcome.NotRead)]
    [InlineData(Outcome.Disputed, "conflicting")]
    [InlineData(Outcome.Disputed, "conflicting", "not-stated")]
    [InlineData(Outcome.Met, "never")]
    [InlineData(Outcome.OnlyIf, "never", "not-stated")]
    [InlineData(Outcome.NotMet, "opt-out", "not-stated")]
    public void Silence_is_a_no_and_what_nobody_has_read_is_not(Outcome expected, params string[] claims) =>
        Decides(expected, Training, Suppose("silence-is-no"), claims);

    [Theory]
    [InlineData(Outcome.NotMet, "dpf")]
    [InlineData(Outcome.NotMet, "not-stated")]
    [InlineData(Outcome.NotMet, "dpf", "not-stated")]
    [InlineData(Outcome.OnlyIf, "sccs", "not-stated")]
    [InlineData(Outcome.NotRead)]
    public void Two_suppositions_add_up(Outcome expected, params string[] claims) =>
        Decides(expected, Transfers, Suppose("no-dpf", "silence-is-no"), claims);

    [Theory]
    [InlineData("US", Outcome.OnlyIf, Outcome.NotMet)]
    [InlineData("CA", Outcome.OnlyIf, Outcome.OnlyIf)]
    [InlineData("CH", Outcome.Met, Outcome.Met)]
    [InlineData("DE", Outcome.Met, Outcome.Met)]
    [InlineData("CN", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("", Outcome.NotRead, Outcome.NotRead)]
    public void A_seat_loses_the_decision_that_falls_and_no_other(string country, Outcome today, Outcome then)
    {
        var seat = Vocabulary.FindCountry(country);
        Assert.Equal((today, then), (SeatMatch.Of(seat), SeatMatch.Of(Suppose("no-dpf").Seat(seat))));
        Assert.Equal(today, SeatMatch.Of(Suppose("silence-is-no").Seat(seat)));
    }

    /// <summary>Absence is worth something on a whole list, or where nobody else stands behind the provider.</summary>
    [Theory]
    [InlineData(Outcome.NotMet, "Example", "published", "google")]
    [InlineData(Outcome.NotMet, "Example", "partial", "google")]
    [InlineData(Outcome.NotMet, "Google", "published", "microsoft")]
    [InlineData(Outcome.NotMet, "Google Cloud", null)]
    [InlineData(Outcome.Met, "Example", "published", "microsoft")]
    [InlineData(Outcome.Met, "Microsoft", "published", "microsoft")]
    [InlineData(Outcome.Met, "Example", "none")]
    [InlineData(Outcome.NotRead, "Microsoft", null)]
    [InlineData(Outcome.NotRead, "Example", "published")]
    [InlineData(Outcome.NotRead, "Example", "partial", "microsoft")]
    [InlineData(Outcome.NotRead, "Example", "not-stated", "microsoft")]
    [InlineData(Outcome.NotRead, "Example", null, "microsoft")]
    public void Without_a_company(Outcome expected, string vendor, string? claim, params string[] listed)
    {
        IReadOnlyList<Fact> claims = claim is null ? [] : [Fact("subprocessors", claim)];
        var named = new NamedCompanies(vendor, listed);
        var asked = Supposed.Of(Vocabulary, [], ["google"]).Asked(Conditions.None);
        var behind = named.ToFacts(Vocabulary, topic => [.. claims.Where(fact => fact.Topic == topic)]);
        Assert.Equal(expected, Matcher.Match(asked, [.. claims, .. behind]).Outcome);
        Assert.Equal([expected], ContentIndex.Of(Vocabulary, 1, claims.Select(fact => (1, fact)), () => [named]).Evaluate(asked).Outcomes);
    }

    [Fact]
    public void Nothing_is_what_nobody_knows_to_suppose()
    {
        var supposed = Supposed.Of(Vocabulary, ["no-dfp", "", "no-dpf\n"], ["mircosoft", "without"]);
        Assert.True(supposed.IsNothing);
        var conditions = Vocabulary.Presets[0].Conditions;
        Assert.Same(conditions, supposed.Asked(conditions));
    }

    private static Supposed Suppose(params string[] keys) => Supposed.Of(Vocabulary, keys, []);

    private static void Decides(Outcome expected, Requirement requirement, Supposed supposed, string[] claims)
    {
        var facts = claims.Select((claim, part) => Fact(requirement.Topic, claim) with { AppliesTo = $"part {part}" }).ToList();
        var asked = supposed.Asked(new Conditions([requirement], []));
        Assert.Equal(expected, Matcher.Match(asked, facts).Outcome);
        Assert.Equal([expected], ContentIndex.Of(Vocabulary, 1, facts.Select(fact => (1, fact))).Evaluate(asked).Outcomes);
    }

    private static Fact Fact(string topic, string claim) => claim is Statuses.NotStated or Statuses.Conflicting
        ? new Fact { Topic = topic, Status = claim }
        : new Fact { Topic = topic, Status = Statuses.Verified, Values = claim.Split(',') };
}
