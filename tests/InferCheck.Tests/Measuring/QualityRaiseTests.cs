using FsCheck;
using FsCheck.Fluent;
using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Measuring;
using InferCheck.Model.Readings;
using InferCheck.Tests.Commands;

namespace InferCheck.Tests.Measuring;

public sealed class QualityRaiseTests
{
    private const string Kept = """
        # Ours since the first day.
        measures:
          - topic: training
            measure: quoted      # all of them
            at_least: 12.5

          # This one is hard.
          - { topic: legal-entity, measure: quoted, at_least: 90 }
          - { at_least: "50.0", counted: '1/2', measure: quoted, topic: retention }   # half
        exceptions:
          - { topic: legal-entity, measure: quoted, at_least: 0, reason: registers, until: 2026-12-31 }
        # The end.
        """;

    [Fact]
    public void Where_there_is_none_it_is_written_and_says_what_there_is()
    {
        using var content = new MeasuredContent();
        var (raised, fault) = content.Raise();
        Assert.Null(fault);
        Assert.StartsWith("# What the content has reached", content.Text, StringComparison.Ordinal);
        Assert.Contains("  - { topic: training, measure: quoted, at_least: 100.0, counted: 1/1 }\n", content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("at_least: 0.0", content.Text, StringComparison.Ordinal);
        Assert.Equal(content.Text.Split('\n').Count(line => line.StartsWith("  - ", StringComparison.Ordinal)), raised.Count);
        Assert.Empty(content.All());
        Assert.Empty(content.Raise().Raised);
    }

    [Fact]
    public void What_rose_is_raised_in_its_place_and_all_else_stays()
    {
        using var content = new MeasuredContent(Kept + "\n");
        var (raised, fault) = content.Raise();
        Assert.Null(fault);
        Assert.Equal(["quoted of training: 100.0 % (1/1), before 12.5 %", "quoted of retention: 100.0 % (1/1), before 50.0 % (1/2)"],
            raised.Where(one => one.Before is not null).Select(one => one.ToString()));
        var lines = Kept.Replace("at_least: 12.5", "at_least: 100.0\n    counted: 1/1").Replace("\"50.0\", counted: '1/2'", "100.0, counted: 1/1").Split('\n');
        Assert.Equal(lines, content.Text.TrimEnd('\n').Split('\n').Where(line => !line.Contains("measure:", StringComparison.Ordinal)
            || lines.Contains(line, StringComparer.Ordinal)));
        Assert.Contains("  - { topic: training, measure: not-overdue, at_least: 100.0, counted: 1/1 }\n", content.Text, StringComparison.Ordinal);
        Assert.Empty(content.All());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_and_a_missing_one_stay(string end)
    {
        using var content = new MeasuredContent(Kept.Split("exceptions")[0].TrimEnd().ReplaceLineEndings(end));
        Assert.Null(content.Raise().Fault);
        Assert.Equal(content.Text.ReplaceLineEndings(end), content.Text);
        Assert.Equal([QualityRules.Fell], content.All().Select(finding => finding.Rule));
    }

    [Fact]
    public void A_share_that_fell_is_left_where_it_was()
    {
        using var content = new MeasuredContent("measures:\n  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n");
        Assert.DoesNotContain(content.Raise().Raised, one => one is { Topic: "legal-entity", Measure: "quoted" });
        Assert.StartsWith("measures:\n  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n", content.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measures: []\n")]
    [InlineData("measures: [{ topic: training, measure: quoted, at_least: 1 }]\n")]
    [InlineData("measures:\n  - { topic: training, measure: quotted, at_least: 1 }\n")]
    [InlineData("measures:\r\n  - { topic: training, measure: quoted, at_least: 1 }\n")]
    public void What_it_cannot_raise_well_it_leaves_alone(string text)
    {
        using var content = new MeasuredContent(text);
        Assert.NotNull(content.Raise().Fault);
        Assert.Equal(text, content.Text);
    }

    [Fact]
    public void A_link_out_of_the_content_is_not_followed()
    {
        using var content = new MeasuredContent();
        var outside = content.Sample.Beside("outside.yaml");
        File.WriteAllText(outside, "measures:\n  - { topic: training, measure: quoted, at_least: 1 }\n");
        File.CreateSymbolicLink(content.Sample.PathOf(QualityFile.Name), outside);
        Assert.NotNull(content.Raise().Fault);
        Assert.Equal("measures:\n  - { topic: training, measure: quoted, at_least: 1 }\n", File.ReadAllText(outside));
    }

    /// <summary>Whatever stood there, and whatever was read or lost in between.</summary>
    [Fact]
    public void Raising_never_lowers() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        using var content = new MeasuredContent();
        foreach (var topic in new[] { "training", "retention", "certifications" }.Where(_ => random.Next(2) == 0))
        {
            content.Read(topic, Verdicts.All[random.Next(Verdicts.All.Count)], random.Next(2) == 0 ? "ai-reader" : "one-reader");
        }

        var lines = content.Shares().Each.Where(_ => random.Next(3) > 0).Select(share => Line(share.Topic, share.Measure, random));
        content.Sample.Write(QualityFile.Name, $"measures:\n  - {{ topic: all, measure: quoted, at_least: 0 }}\n{string.Concat(lines.Distinct())}");
        var before = Floors(content);
        Assert.Null(content.Raise(MeasuredContent.Today.AddDays(random.Next(400))).Fault);
        var after = Floors(content);
        return before.All(line => !after[line.Key].IsLessThan(line.Value)) && before.Keys.All(after.ContainsKey);
    }));

    [Fact]
    public void The_command_writes_it_and_says_so()
    {
        using var content = new MeasuredContent();
        var run = ProgramRun.Of("check", content.Sample.Folder, "--raise");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("quality.yaml: raised: quoted of training: 100.0 % (1/1)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("quality.yaml: nothing rose\n", ProgramRun.Of("check", content.Sample.Folder, "--raise").Output, StringComparison.Ordinal);

        content.Sample.Replace(QualityFile.Name, "legal-entity, measure: not-overdue", "legal-entity, measure: quoted");
        run = ProgramRun.Of("check", content.Sample.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error[quality-fell]: `quoted` of `legal-entity` fell to 0.0 % (0/1) from 100.0 % (1/1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_raises_nothing_over_errors()
    {
        using var content = new MeasuredContent();
        content.Sample.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("check", content.Sample.Folder, "--raise");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("quality.yaml: not raised: mend the errors of the content first\n", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(content.Sample.PathOf(QualityFile.Name)));
    }

    private static string Line(string topic, string measure, Random random) => (topic, measure) is ("all", "quoted") ? ""
        : $"  - {{ topic: {topic}, measure: {measure}, at_least: {random.Next(101)}{(random.Next(2) == 0 ? ".0" : "")} }}\n";

    private static Dictionary<(string, string), Share> Floors(MeasuredContent content) =>
        QualityFile.Read(content.Sample.Folder, content.Shares().Topics).File!.Lines.ToDictionary(line => line.Key, line => line.Floor);
}
