using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

public sealed class RuleTests
{
    private static readonly IReadOnlyList<RuleCase> Cases = [.. RuleCases.All, .. FaultCases.All];

    public static TheoryData<int, string> Numbers()
    {
        var numbers = new TheoryData<int, string>();
        foreach (var (rule, index) in Cases.Select((rule, index) => (rule.Rule, index)))
        {
            numbers.Add(index, rule);
        }

        return numbers;
    }

    [Fact]
    public void The_sample_has_no_fault()
    {
        using var content = new SampleContent();
        Assert.Equal("", content.Report());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_fault_is_reported(int number, string rule)
    {
        Assert.Contains(Findings(number, Cases[number].Fires), finding => finding.Rule.Id == rule);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_near_miss_is_not(int number, string rule)
    {
        Assert.DoesNotContain(Findings(number, Cases[number].NearMiss), finding => finding.Rule.Id == rule);
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var known = Checker.Rules.Select(rule => rule.Info.Id).Concat(Faults.All.Select(fault => fault.Id));
        Assert.Empty(known.Except(Cases.Select(rule => rule.Rule)));
    }

    [Fact]
    public void Rule_ids_are_unique()
    {
        var ids = Checker.Rules.Select(rule => rule.Info.Id).Concat(Faults.All.Select(fault => fault.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void What_is_nested_too_deeply_is_found_on_its_line()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "A second paragraph.", $"A second paragraph.\n\n{new string('>', 130)} x\n\nA third.");
        var line = Array.FindIndex(File.ReadAllLines(content.PathOf("providers/sample.md")), text => text.StartsWith(">>", StringComparison.Ordinal)) + 1;
        Assert.Equal(line, Assert.Single(content.Check()).At.Line);
    }

    [Fact]
    public void All_faults_of_all_files_come_in_one_run()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "kind: api-provider", "kind: api-provder");
        content.Replace("providers/sample.md", "value: opt-in", "value: opt-inn");
        content.Replace("providers/other.md", "kind: gateway", "kind: gatway");
        content.Replace("faq/sample-question.md", "topics: [training]", "topics: [traning]");
        content.Write("pages/broken.md", "---\ntitle: [\n---\n");
        Golden.Equal(content.Report(), "tests", "InferCheck.Tests", "Golden", "all-faults.txt");
    }

    /// <summary>At the cases of the checker others look as well.</summary>
    private static IReadOnlyList<Diagnostic> Findings(int number, Action<SampleContent> change)
    {
        if (number < RuleCases.All.Count)
        {
            return CheckedCase.Of(change).Whole;
        }

        using var content = new SampleContent();
        change(content);
        return content.Check();
    }
}
