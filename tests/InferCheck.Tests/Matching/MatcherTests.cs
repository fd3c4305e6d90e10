using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

public sealed class MatcherTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;
    private static readonly Requirement Training = new("training", ["never", "opt-in"]);

    [Theory]
    [InlineData(Outcome.NotRead)]
    [InlineData(Outcome.NotStated, "not-stated")]
    [InlineData(Outcome.Met, "never")]
    [InlineData(Outcome.Met, "never", "opt-in")]
    [InlineData(Outcome.Met, "never", "not-stated")]
    [InlineData(Outcome.OnlyIf, "never if")]
    [InlineData(Outcome.OnlyIf, "never", "opt-out")]
    [InlineData(Outcome.OnlyIf, "never if", "opt-out")]
    [InlineData(Outcome.NotMet, "opt-out")]
    [InlineData(Outcome.NotMet, "opt-out if", "by-default")]
    [InlineData(Outcome.NotMet, "opt-out", "not-stated")]
    [InlineData(Outcome.Disputed, "conflicting")]
    [InlineData(Outcome.Disputed, "never", "conflicting")]
    [InlineData(Outcome.Disputed, "opt-out", "conflicting")]
    public void Claims_decide_a_requirement(Outcome expected, params string[] claims) =>
        Assert.Equal(expected, Matcher.Match(Training, claims.Select((claim, part) => Fact("training", claim) with { AppliesTo = $"part {part}" })).Outcome);

    [Theory]
    [InlineData(Outcome.Met, null, null)]
    [InlineData(Outcome.Met, "the API", "the API")]
    [InlineData(Outcome.OnlyIf, null, "the console")]
    [InlineData(Outcome.OnlyIf, "the API", null)]
    public void Claims_about_the_same_part_add_up(Outcome expected, string? own, string? reported) =>
        Assert.Equal(expected, Matcher.Match(new Requirement("certifications", ["soc2"]),
        [
            new Fact { Topic = "certifications", Status = "verified", Values = ["soc2"], AppliesTo = own },
            new Fact { Topic = "certifications", Status = "third-party", Values = ["iso27001"], AppliesTo = reported },
        ]).Outcome);

    /// <summary>A certificate of the platform around a service is met only if it covers the service, whoever asks for it by whichever name.</summary>
    [Theory]
    [InlineData(Outcome.Met, "service", "soc2")]
    [InlineData(Outcome.OnlyIf, "platform", "soc2")]
    [InlineData(Outcome.OnlyIf, "unknown", "soc2")]
    [InlineData(Outcome.NotMet, "service", "iso27001")]
    [InlineData(Outcome.Met, "service", Scopes.AnyOfService)]
    [InlineData(Outcome.NotMet, "platform", Scopes.AnyOfService)]
    public void A_certificate_counts_by_what_it_covers(Outcome expected, string scope, string accepted)
    {
        var fact = new Fact { Topic = "certifications", Status = "verified", Values = ["soc2"], Scope = scope };
        var requirement = new Requirement("certifications", [accepted]);
        Assert.Equal(expected, Matcher.Match(requirement, [fact]).Outcome);
        var index = ContentIndex.Of(Vocabulary, 1, [(1, fact)]);
        Assert.Equal([expected], index.Outcomes(requirement));
    }

    [Theory]
    [InlineData(Outcome.NotRead, "training", "dpa")]
    [InlineData(Outcome.NotStated, "training", "training not-stated")]
    [InlineData(Outcome.Disputed, "training", "training conflicting")]
    public void Unread_silent_and_contradictory_are_three_things(Outcome expected, string topic, string claim)
    {
        var parts = claim.Split(' ');
        var facts = new[] { Fact(parts[0], parts.Length > 1 ? parts[1] : "published") };
        Assert.Equal(expected, Matcher.Match(new Requirement(topic, ["never"]), facts).Outcome);
        Assert.Equal([expected], ContentIndex.Of(Vocabulary, 1, facts.Select(fact => (1, fact))).Outcomes(new Requirement(topic, ["never"])));
    }

    [Fact]
    public void What_lacks_least_is_counted_so()
    {
        var conditions = new Conditions([Training, new Requirement("dpa", ["published"])], []);
        var index = ContentIndex.Of(Vocabulary, 3, [(1, Fact("training", "never")), (3, Fact("training", "never")), (3, Fact("dpa", "published"))]);
        Assert.Equal([1, 2, 0], index.Evaluate(conditions).OpenCounts());
    }

    /// <summary>A reader is shown the way in that stands first, not whichever comes to hand.</summary>
    [Fact]
    public void Of_alternatives_that_are_equally_good_the_first_is_given()
    {
        var conditions = new Conditions([], [[new Requirement("retention", ["none"])], [new Requirement("zero-retention", ["default"])]]);
        var match = Matcher.Match(conditions, [Fact("retention", "none"), Fact("zero-retention", "default")]);
        Assert.Equal("retention", Assert.Single(match.Parts).Requirement.Topic);
    }

    /// <summary>None of it changes an outcome, all of it is shown.</summary>
    [Fact]
    public void What_a_claim_does_not_say_limits_it()
    {
        var whole = Fact("training", "never");
        var silent = Fact("training", "not-stated") with { AppliesTo = "the free plan" };
        var narrow = whole with { AppliesTo = "the API", Excludes = ["images"] };
        var reported = whole with { AppliesTo = "the console", Status = "third-party" };
        var refused = Fact("training", "opt-out") with { AppliesTo = "the app", Excludes = ["chats"] };
        Assert.Equal([silent, narrow, reported], Matcher.Match(Training, [whole, silent, narrow, reported, refused]).Limited);
    }

    [Fact]
    public void A_list_is_accepted_when_one_of_its_values_is() =>
        Assert.Equal(Outcome.Met, Matcher.Match(new Requirement("transfer-mechanism", ["sccs"]),
            [new Fact { Topic = "transfer-mechanism", Status = "verified", Values = ["dpf", "sccs"] }]).Outcome);

    [Theory]
    [InlineData(Outcome.Met, "never", "published")]
    [InlineData(Outcome.OnlyIf, "never if", "published")]
    [InlineData(Outcome.NotStated, "never if", "not-stated")]
    [InlineData(Outcome.Disputed, "never", "conflicting")]
    [InlineData(Outcome.NotMet, "opt-out", "conflicting")]
    [InlineData(Outcome.NotMet, "conflicting", "none")]
    public void The_worst_requirement_counts(Outcome expected, string training, string dpa)
    {
        var conditions = new Conditions([Training, new Requirement("dpa", ["published", "on-request"])], []);
        Assert.Equal(expected, Matcher.Match(conditions, [Fact("training", training), Fact("dpa", dpa)]).Outcome);
    }

    [Theory]
    [InlineData(Outcome.Met, "none", "no")]
    [InlineData(Outcome.Met, "limited", "default")]
    [InlineData(Outcome.OnlyIf, "limited", "default if")]
    [InlineData(Outcome.NotStated, "limited", "not-stated")]
    [InlineData(Outcome.NotMet, "limited", "no")]
    public void The_best_alternative_counts(Outcome expected, string retention, string zero) =>
        Assert.Equal(expected, Matcher.Match(Preset("nothing-kept"), [Fact("retention", retention), Fact("zero-retention", zero)]).Outcome);

    [Theory]
    [InlineData("eu-only", "eu-only", "always", "published", "never")]
    [InlineData("partial", "eu-only", "always", "published", "never if")]
    [InlineData("partial", "eu-option", "option", "on-request", "opt-in")]
    [InlineData("not-enough-read", "eu-only", "always", "not-stated", "never")]
    [InlineData("not-enough-read", "outside-eu", "no", "published", "never")]
    [InlineData("not-enough-read", "eu-only", "always", "published", "conflicting")]
    [InlineData("no-agreement-or-trains", "eu-only", "always", "published", "opt-out")]
    [InlineData("no-agreement-or-trains", "not-stated", "not-stated", "none", "not-stated")]
    public void The_first_tier_that_fits_is_given(string tier, string residency, string inference, string dpa, string training) =>
        Assert.Equal(tier, TierMatch.Of(Vocabulary.Tiers,
            [Fact("data-residency", residency), Fact("eu-inference", inference), Fact("dpa", dpa), Fact("training", training)])!.Key);

    [Fact]
    public void One_plan_that_trains_does_not_make_a_label_of_the_whole_service() =>
        Assert.NotEqual("no-agreement-or-trains", TierMatch.Of(Vocabulary.Tiers, [Fact("training", "never"), Fact("training", "by-default")])!.Key);

    [Theory]
    [InlineData("DE", Outcome.Met)]
    [InlineData("CH", Outcome.Met)]
    [InlineData("US", Outcome.OnlyIf)]
    [InlineData("CN", Outcome.NotMet)]
    [InlineData(null, Outcome.NotRead)]
    public void The_country_of_the_seat_is_looked_up(string? country, Outcome expected) =>
        Assert.Equal(expected, SeatMatch.Of(Vocabulary.FindCountry(country)));

    private static Conditions Preset(string key) => Vocabulary.Presets.Single(preset => preset.Key == key).Conditions;

    /// <summary>`never if` is a value with a condition; `not-stated` and `conflicting` are statuses.</summary>
    private static Fact Fact(string topic, string claim) => new()
    {
        Topic = topic,
        Status = claim is "not-stated" or "conflicting" ? claim : "verified",
        Values = claim is "not-stated" or "conflicting" ? [] : [claim.Split(' ')[0]],
        Conditions = claim.EndsWith(" if", StringComparison.Ordinal) ? ["the paid plan is used"] : [],
    };
}
