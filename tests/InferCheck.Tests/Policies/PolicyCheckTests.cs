using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

/// <summary>
/// The sample provider trains only with permission and on the paid plan, keeps for 30 days, is silent on the agreement and contradicts itself on the
/// place.
/// </summary>
public sealed class PolicyCheckTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly SampleContent content = new();
    private readonly Catalog catalog;

    public PolicyCheckTests() => catalog = ContentReader.Read(content.Folder).Catalog;

    [Theory]
    [InlineData("retention: [limited]", Outcome.Met, Verdict.Pass)]
    [InlineData("training: [never, opt-in]", Outcome.OnlyIf, Verdict.Pass)]
    [InlineData("training: { accept: [never, opt-in], only-if: false }", Outcome.NotMet, Verdict.Fail)]
    [InlineData("only-if: false\ntraining: [never, opt-in]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("training: [never]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("dpa: [published]", Outcome.NotStated, Verdict.Fail)]
    [InlineData("dpa: [published]\nnot-stated: warn", Outcome.NotStated, Verdict.Warn)]
    [InlineData("eu-inference: [always]", Outcome.NotRead, Verdict.Fail)]
    [InlineData("data-residency: [eu-only]", Outcome.Disputed, Verdict.Fail)]
    [InlineData("data-residency: [eu-only]\nnot-stated: warn", Outcome.Disputed, Verdict.Warn)]
    [InlineData("dpa: [published]\ntraining: [never]\nnot-stated: warn", Outcome.NotMet, Verdict.Fail)]
    [InlineData("preset: nothing-kept", Outcome.NotRead, Verdict.Fail)]
    [InlineData("preset: never-trains\nretention: [limited]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("dpa: [published]\nnot-stated: warn\nsuppose: [silence-is-no]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("eu-inference: [always]\nnot-stated: warn\nsuppose: [silence-is-no]", Outcome.NotRead, Verdict.Warn)]
    [InlineData("retention: [limited]\nsuppose: no-dpf", Outcome.Met, Verdict.Pass)]
    [InlineData("without: [amazon-web-services]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("retention: [limited]\nwithout: [amazon-web-services]", Outcome.NotMet, Verdict.Fail)]
    [InlineData("retention: [limited]\nwithout: [google]", Outcome.NotRead, Verdict.Fail)]
    public void A_policy_decides(string policy, Outcome outcome, Verdict verdict)
    {
        var report = Report(policy);
        Assert.Equal((outcome, verdict), (report.Providers[0].Stated.Outcome, report.Providers[0].Verdict));
        Assert.Equal(verdict != Verdict.Fail, report.IsKept);
    }

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-20", false)]
    public void An_exception_holds_on_its_last_day_and_fails_the_check_from_the_next(string until, bool isKept)
    {
        var report = Report($"training: [never]\nexceptions:\n  - {{ provider: sample, topic: training, reason: A pilot, until: {until} }}");
        Assert.Equal(isKept, report.IsKept);
        Assert.Equal(isKept ? 0 : 1, report.Expired.Count);
        Assert.Equal(isKept ? 1 : 0, report.Providers[0].Excused.Count);
        Assert.Equal(isKept ? Verdict.Pass : Verdict.Fail, report.Providers[0].Verdict);
        Assert.Equal(Outcome.NotMet, report.Providers[0].Stated.Outcome);
    }

    [Fact]
    public void An_expired_exception_fails_even_where_nobody_needs_it() =>
        Assert.False(Report("retention: [limited]\nexceptions:\n  - { provider: other, topic: dpa, reason: x, until: 2026-01-01 }").IsKept);

    [Theory]
    [InlineData("retention: [limited]", "retention", true)]
    [InlineData("retention: [none]", "retention", false)]
    [InlineData("retention: [none]", "training", true)]
    [InlineData("training: [opt-in]", "training", true)]
    [InlineData("training: { accept: [opt-in], only-if: false }", "training", false)]
    [InlineData("dpa: [published]", "dpa", false)]
    [InlineData("dpa: [published]\nnot-stated: warn", "dpa", false)]
    [InlineData("training: [never]\ndpa: [published]", "training", false)]
    [InlineData("preset: nothing-kept", "zero-retention", false)]
    [InlineData("preset: nothing-kept", "retention", false)]
    public void An_exception_that_changes_nothing_is_needless(string policy, string topic, bool isNeedless)
    {
        var report = Report($"{policy}\nexceptions:\n  - {{ provider: sample, topic: {topic}, reason: x, until: 2027-03-31 }}");
        Assert.Equal(isNeedless ? 1 : 0, report.Needless.Count);
        Assert.Equal(isNeedless ? 0 : 1, report.Providers[0].Excused.Count);
    }

    /// <summary>The list of one was held against its own; nobody did that with the other's, and of the third there is none.</summary>
    [Theory]
    [InlineData("open-7b", Verdict.Pass, Verdict.Pass, "")]
    [InlineData("closed", Verdict.Pass, Verdict.Fail, "models not-read")]
    [InlineData("third", Verdict.Fail, Verdict.Fail, "models not-read")]
    public void Only_who_runs_one_of_the_models_passes(string model, Verdict sample, Verdict other, string remark)
    {
        PricedContent.Write(content);
        content.Write("models/third.yaml", "name: Third\nmaker: sample-labs\ntakes: [text]\ngives: [text]\nvia: models-dev\nread: 2026-06-01\n");
        var priced = ContentReader.Read(content.Folder).Catalog;
        var policy = PolicyReader.Parse($"models: [{model}]", "policy.yaml", priced).Policy!;
        var verdicts = new PolicyCheck(policy, Today).Report(priced, priced.Providers).Providers.ToDictionary(provider => provider.Provider.Slug);
        Assert.Equal((sample, other), (verdicts["sample"].Verdict, verdicts["other"].Verdict));
        Assert.Equal(remark, string.Join(", ", verdicts["other"].Remarks.Select(match => $"{match.Requirement.Topic} {match.Outcome.Name()}")));
    }

    [Fact]
    public void An_exception_excuses_one_topic_of_one_provider_and_no_more()
    {
        var report = Report("training: [never]\ndpa: [published]\nexceptions:\n  - { provider: sample, topic: training, reason: x, until: 2027-03-31 }",
            "other");
        Assert.Equal(["dpa"], report.Providers[0].Remarks.Select(match => match.Requirement.Topic));
        Assert.Equal(Verdict.Fail, report.Providers[0].Verdict);
        Assert.Equal(2, report.Providers[1].Remarks.Count());
    }

    public void Dispose() => content.Dispose();

    private PolicyReport Report(string text, params string[] others)
    {
        var read = PolicyReader.Parse(text, "policy.yaml", catalog);
        Assert.Empty(read.Faults);
        return new PolicyCheck(read.Policy!, Today)
            .Report(catalog, [.. new[] { "sample" }.Concat(others).Select(slug => catalog.Providers.Single(provider => provider.Slug == slug))]);
    }
}
