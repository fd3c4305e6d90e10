using InferCheck.Scanning;
using InferCheck.Scanning.Accepting;

namespace InferCheck.Tests.Scanning;

/// <summary>What somebody has accepted, in place or all at once, is counted and not reported.</summary>
public sealed class AcceptingTests
{
    private const string Call = "u = \"https://api.openai.com\"";

    [Theory]
    [InlineData("# infercheck: allow openai until 2027-01-31 because no personal data\n" + Call, AllowanceState.Holds)]
    [InlineData(Call + " # infercheck: allow openai until 2026-12-01 because no personal data", AllowanceState.Holds)]
    [InlineData(Call + " # infercheck: allow openai until 2026-11-30 because no personal data", AllowanceState.Expired)]
    [InlineData(Call + " # infercheck: allow openai until 2027-01-31", AllowanceState.NoReason)]
    [InlineData(Call + " # infercheck: allow openai until 2027-01-31 because ", AllowanceState.NoReason)]
    [InlineData(Call + " # infercheck: allow openai because no personal data", AllowanceState.NoDay)]
    [InlineData(Call + " # infercheck: allow mistral until 2027-01-31 because no personal data", AllowanceState.Needless)]
    [InlineData(Call + "\n\n# infercheck: allow openai until 2027-01-31 because it stands below", AllowanceState.Needless)]
    [InlineData("x = 1 # infercheck: allow openai until 2027-01-31 because it is about its own line\n" + Call, AllowanceState.Needless)]
    public void A_comment_accepts_what_it_stands_beside_or_above(string text, AllowanceState state)
    {
        using var tree = new ScannedTree(("a.py", text));
        var report = tree.Report();
        Assert.Equal([state], report.Allowances.Select(one => one.State));
        Assert.Equal(state is AllowanceState.Holds ? (0, 1) : (1, 0), (report.Sightings.Count, report.Suppressed.Count));
    }

    [Fact]
    public void A_text_in_code_accepts_nothing()
    {
        using var tree = new ScannedTree(("a.py", $"x = \"infercheck: allow openai until 2027-01-31 because no\"; {Call}"));
        Assert.Empty(tree.Report().Allowances);
    }

    [Fact]
    public void A_baseline_knows_what_was_there_wherever_its_line_has_gone()
    {
        using var tree = new ScannedTree(("a.py", $"{Call}\n{Call}\n"), ("b.py", Call));
        var baseline = Baseline.Read(Baseline.Of(tree.Report().Sightings).Write())!;
        Assert.Equal((0, 3, 0), Counts(baseline.Apply(tree.Report())));
        tree.Write("a.py", $"\n\n{Call}\n{Call}\n{Call}\n");
        tree.Write("b.py", "");
        var report = baseline.Apply(tree.Report());
        Assert.Equal((1, 2, 1), Counts(report));
        Assert.Equal(5, report.Sightings[0].Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"kind\": 3}")]
    [InlineData("{\"kind\": \"infercheck-baseline-1\", \"sightings\": {\"a\": \"b\"}}")]
    [InlineData("{\"kind\": \"infercheck-baseline-1\", \"sightings\": {\"a\": 1, \"a\": 1}}")]
    public void What_is_no_baseline_is_none(string text) => Assert.Null(Baseline.Read(text));

    private static (int New, int Known, int Gone) Counts(ScanReport report) => (report.Sightings.Count, report.Known.Count, report.Gone);
}
