using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Diagnostics;

public sealed class RuleBookTests
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. Checker.Rules.Select(rule => rule.Info), .. Faults.All, .. LockRules.All, .. ArchiveRules.All,
        .. QualityRules.All];

    [Fact]
    public void The_documentation_of_the_rules_is_up_to_date() => Golden.Equal(RuleBook.Render(Rules), "docs", "rules.md");

    [Fact]
    public void Every_rule_explains_itself() => Assert.All(Rules, rule =>
    {
        Assert.NotEmpty(rule.Why);
        Assert.NotEmpty(rule.Bad);
        Assert.NotEmpty(rule.Good);
        Assert.DoesNotMatch("^[A-Z]|[.]$", rule.Summary);
    });
}
