using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Memory;

namespace InferCheck.Tests.Checks;

/// <summary>The examples that `docs/rules.md` shows are true: the bad one is reported, the good one is not.</summary>
public sealed class ExampleTests
{
    /// <summary>Only a run of `verify` over the network knows that an exception is not needed.</summary>
    private static readonly RuleInfo[] NeedsTheNetwork = [LockRules.UnneededException];

    private static readonly IReadOnlyList<RuleInfo> Rules =
        [.. Checker.Rules.Select(rule => rule.Info).Concat(Faults.All).Concat(LockRules.All).Concat(ArchiveRules.All).Concat(QualityRules.All)
            .Except(NeedsTheNetwork)];

    public static TheoryData<string> Ids() => [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_is_reported(string id) => Assert.NotEmpty(Found(id, rule => rule.Bad));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_is_not(string id) => Assert.Empty(Found(id, rule => rule.Good));

    [Fact]
    public void What_examples_are_put_into_has_no_fault()
    {
        using var content = new ExampleContent();
        Assert.DoesNotContain(content.Check(), finding => finding.Rule.Id is not "duplicate-name");
    }

    private static IEnumerable<string> Found(string id, Func<RuleInfo, string> example)
    {
        using var content = new ExampleContent();
        var before = content.Check();
        content.Put(example(Rules.Single(rule => rule.Id == id)));
        return content.Check().Except(before).Where(finding => finding.Rule.Id == id).Select(finding => $"{finding.At}: {finding.Message}");
    }
}
