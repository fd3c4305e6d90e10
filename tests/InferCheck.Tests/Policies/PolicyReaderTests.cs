using FsCheck;
using FsCheck.Fluent;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

public sealed class PolicyReaderTests
{
    private const string Everything = """
        trainig: [never]
        eu-inference: { acept: [always], only-if: maybe }
        dpa: [publishd]
        retention: []
        zero-retention: [[default]]
        preset: strict
        not-stated: sometimes
        legal-entity: [x]
        exceptions:
          - { provider: opnai, topic: dpo, reason: "", until: 31.3.2027 }
          - { provider: openai, topic: dpa, reason: a, until: 2027-03-31 }
          - { provider: openai, topic: dpa, reason: b, until: 2027-03-31, by: me }
          - openai
        suppose: [no-dfp]
        without: mircosoft
        models: [deepseek-r]
        """;

    private static readonly Catalog Catalog = RealContent.Catalog;

    [Theory]
    [InlineData("suppose: [no-dfp]", "unknown-supposition", "no-dpf")]
    [InlineData("without: [mircosoft]", "unknown-company", "microsoft")]
    [InlineData("models: [deepseek-r]", "unknown-model", "deepseek-r1")]
    [InlineData("suppose: [[no-dpf]]", "wrong-type", "suppose")]
    [InlineData("suppose: { no-dpf: true }", "wrong-type", "suppose")]
    public void What_is_supposed_and_not_known_is_a_fault(string line, string rule, string help)
    {
        var fault = Assert.Single(Read($"training: [never]\n{line}").Faults);
        Assert.Equal((rule, 2), (fault.Rule.Id, fault.At.Line));
        Assert.Contains(help, fault.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_only_supposes_asks_nothing() =>
        Assert.Equal(["empty-policy"], Read("suppose: [no-dpf, silence-is-no]").Faults.Select(fault => fault.Rule.Id));

    [Fact]
    public void A_policy_may_ask_for_models_alone() =>
        Assert.Equal(["deepseek-r1", "deepseek-v3-0324"], Read("models: [deepseek-r1, deepseek-v3-0324]").Policy!.Models);

    [Fact]
    public void A_policy_says_what_its_file_says()
    {
        var policy = Read("""
            preset: never-trains
            training: [opt-in, never]
            eu-inference: { accept: [always], only-if: false }
            dpa: published
            not-stated: warn
            exceptions:
              - { provider: openai, topic: dpa, reason: Signed on paper, until: 2027-03-31 }
            """).Policy!;
        Assert.Equal("never-trains", policy.Preset!.Key);
        Assert.Equal(["training: never,opt-in", "eu-inference: always strict", "dpa: published"], policy.Rules.Select(rule => Shown(rule.Requirement)));
        Assert.Equal([2, 3, 4], policy.Rules.Select(rule => rule.At.Line));
        Assert.False(policy.SilenceFails);
        Assert.Equal(("openai", "dpa", "Signed on paper", new DateOnly(2027, 3, 31), 7),
            policy.Exceptions.Select(item => (item.Provider, item.Topic, item.Reason, item.Until, item.At.Line)).Single());
    }

    [Fact]
    public void A_topic_may_take_conditions_where_the_policy_does_not()
    {
        var policy = Read("only-if: false\npreset: strict-eu\ntraining: [never]\ndpa: { accept: published, only-if: true }\n").Policy!;
        Assert.Equal(["training: never strict", "dpa: published"], policy.Rules.Select(rule => Shown(rule.Requirement)));
        Assert.All(policy.Conditions.All.SkipLast(2), requirement => Assert.True(requirement.Strict));
    }

    [Fact]
    public void A_typo_is_found_with_its_place_and_the_word_that_was_meant()
    {
        var fault = Assert.Single(Read("dpa: [published]\ntraining: [nevre, opt-in]\n").Faults);
        Assert.Equal(("unknown-value", 2, 12, "did you mean `never`?"), (fault.Rule.Id, fault.At.Line, fault.At.Column, fault.Help));
    }

    [Fact]
    public void All_faults_come_in_one_run()
    {
        var read = Read(Everything);
        Assert.Null(read.Policy);
        using var output = new StringWriter { NewLine = "\n" };
        new TextRenderer(colour: false).Render(read.Faults, output);
        Golden.Equal(output.ToString(), "tests", "InferCheck.Tests", "Golden", "policy-faults.txt");
        Assert.Empty(PolicyFaults.All.Except([PolicyFaults.EmptyPolicy]).Select(fault => fault.Id).Except(read.Faults.Select(fault => fault.Rule.Id)));
    }

    [Theory]
    [InlineData("not-stated: fail\n", "empty-policy")]
    [InlineData("[training]\n", "wrong-type")]
    [InlineData("training: [never\n", "yaml-syntax")]
    [InlineData("training: never\ntraining: opt-in\n", "duplicate-key")]
    [InlineData("training: &a [never]\n", "yaml-anchor")]
    [InlineData("# nothing\n", "empty-file")]
    [InlineData("training: [never]\nexceptions: { provider: openai }\n", "wrong-type")]
    public void What_cannot_be_read_asks_nothing(string text, string rule)
    {
        var read = Read(text);
        Assert.Null(read.Policy);
        Assert.Equal(rule, Assert.Single(read.Faults).Rule.Id);
    }

    [Fact]
    public void An_old_address_still_names_its_provider()
    {
        var (alias, slug) = Catalog.Providers.SelectMany(provider => provider.Aliases.Select(alias => (alias.Value, provider.Slug))).First();
        var read = Read($"training: never\nexceptions:\n  - {{ provider: {alias}, topic: training, reason: x, until: 2027-03-31 }}\n");
        Assert.Equal(slug, read.Policy!.Exceptions[0].Provider);
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var policy = RandomPolicy.Make(new Random(seed), Catalog, isUniform: seed % 2 == 0);
        var read = Read(PolicyWriter.Write(policy, "a comment\nin one line"));
        Assert.Empty(read.Faults);
        Assert.Equal(Shown(policy), Shown(read.Policy!));
        return true;
    }));

    [Fact]
    public void No_topic_is_called_as_a_key_of_a_policy_or_of_the_index() => Assert.Empty(Catalog.Vocabulary.Topics.Select(topic => topic.Key).Intersect(
        [.. PolicyKeys.OfPolicy, IndexQueryReader.Search, IndexQueryReader.Kind, IndexQueryReader.Seat, IndexQueryReader.Tier, IndexQueryReader.Older,
            IndexQueryReader.Sort, IndexQueryReader.Page]));

    private static PolicyReading Read(string text) => PolicyReader.Parse(text, "policy.yaml", Catalog);

    private static string Shown(Requirement requirement) =>
        $"{requirement.Topic}: {string.Join(',', requirement.Accepted)}{(requirement.Strict ? " strict" : "")}";

    private static string Shown(Policy policy) => string.Join('\n',
    [
        $"{policy.Preset?.Key} {policy.AcceptsOnlyIf} {policy.SilenceFails} {string.Join(',', policy.Models)}",
        .. policy.Rules.Select(rule => Shown(rule.Requirement)),
        .. policy.Exceptions.Select(item => $"{item.Provider} {item.Topic} {item.Reason} {item.Until:O}"),
    ]);
}
