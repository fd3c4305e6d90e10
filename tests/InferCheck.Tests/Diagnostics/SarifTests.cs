using System.Text.Json.Nodes;
using InferCheck.Diagnostics;
using InferCheck.Diagnostics.Sarif;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Diagnostics;

public sealed class SarifTests
{
    private const string Book = "https://github.com/example/example/blob/main/docs/rules.md";
    private const string Content = "---\nname: Sample\nkind: api\nmodels: [a, api, a]\n";

    private static readonly string Root = OperatingSystem.IsWindows() ? @"C:\work" : "/work";
    private static readonly RuleInfo Word = new("unknown-word", Severity.Error, "a word is not in its list")
    {
        Why = "Only known words can be shown.",
        Bad = "kind: api",
        Good = "kind: gateway"
    };
    private static readonly RuleInfo Remark = new("no-second-reader", Severity.Note, "nobody else has read it")
    {
        Why = "It is a draft.",
        Bad = "reviews: []",
        Good = "reviews: [a]"
    };

    [Fact]
    public void Findings_are_told_from_the_root_of_the_sources() => Golden.Equal(
        Render(
            Find(Word, Content, 3, 7, 10),
            Remark.At(new SourceLocation(Path.Combine(Root, "content", "providers", "ä b#1.md"), 1, 1), "no second reader yet", "read it"),
            Word.At(new SourceLocation(OperatingSystem.IsWindows() ? @"C:\elsewhere\x.md" : "/elsewhere/x.md", 2, 3), "a \e[31m colour and \u202e more")),
        "tests", "InferCheck.Tests", "Golden", "findings.sarif");

    [Fact]
    public void The_same_findings_give_the_same_bytes() =>
        Assert.Equal(Render(Find(Word, Content, 3, 7, 10)), Render(Find(Word, Content, 3, 7, 10)));

    [Fact]
    public void Without_findings_the_rules_are_told() =>
        Assert.Equal(["no-second-reader", "unknown-word"], Run()["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()));

    [Fact]
    public void Every_result_names_its_rule_by_the_index_it_has()
    {
        var unlisted = Word with { };
        var run = Run(Find(unlisted, Content, 3, 7, 10),
            Find(new RuleInfo("a-rule", Severity.Warning, "something") { Why = "", Bad = "", Good = "" }, Content, 1, 1, 2));
        Assert.All(run["results"]!.AsArray(), result =>
            Assert.Equal(result!["ruleId"]!.GetValue<string>(),
                run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public void A_finding_that_only_moved_is_the_same_one() =>
        Assert.Equal(Prints(Find(Word, Content, 3, 7, 10)), Prints(Find(Word, "---\n# more\n\nname: Sample\n  kind: api\n", 5, 9, 12)));

    [Fact]
    public void Another_word_is_another_finding()
    {
        Assert.NotEqual(Prints(Find(Word, Content, 3, 7, 10)), Prints(Find(Word, Content.Replace("api", "app"), 3, 7, 10)));
        Assert.NotEqual(Prints(Find(Word, Content, 3, 7, 10)), Prints(Find(Remark, Content, 3, 7, 10)));
    }

    [Fact]
    public void Findings_alike_are_told_apart() =>
        Assert.Equal(4, Prints(Find(Word, Content, 4, 10, 11), Find(Word, Content, 4, 18, 19), Find(Word, Content, 9, 1, 2), Find(Word, Content, 9, 1, 2))
            .Distinct().Count());

    [Fact]
    public void A_message_that_counts_days_does_not_make_another_finding() => Assert.Equal(
        Prints(Remark.At(new SourceLocation(Path.Combine(Root, "a.md"), 1, 1), "read 9 days ago")),
        Prints(Remark.At(new SourceLocation(Path.Combine(Root, "a.md"), 7, 1), "read 10 days ago")));

    private static Diagnostic Find(RuleInfo rule, string text, int line, int from, int to) =>
        rule.At(new SourceText(Path.Combine(Root, "content", "providers", "sample.md"), text).At(line, from)
            .To(line, to), $"`{line}` is not known", "use another");

    private static string[] Prints(params Diagnostic[] findings) =>
        [.. Run(findings)["results"]!.AsArray().Select(result => result!["partialFingerprints"]!["infercheckWords/v1"]!.GetValue<string>())];

    private static JsonNode Run(params Diagnostic[] findings) => JsonNode.Parse(Render(findings))!["runs"]![0]!;

    private static string Render(params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new SarifRenderer([Word, Remark], Book, Root).Render(findings, output);
        return output.ToString();
    }
}
