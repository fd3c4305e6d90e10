using System.Text;
using InferCheck.Checks;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>What `check --fix` mends, to the byte, and what it leaves.</summary>
public sealed class FixTests
{
    private const string Sample = "providers/sample.md";
    private const string Summary = "summary: Kept for checks on abuse, then deleted.";
    private const string Scope = "    scope: platform\n    in_progress: [iso42001]\n";
    private const string Review = "- { on: 2026-06-13, by: reader, kind: review }";

    private const string Terms = "        source: https://trust.example.com/\n        document: trust-center\n";
    private const string Certificates = "      - quote: Sample is certified under ISO 27001.\n" + Terms;

    public static TheoryData<string, string, string> Mended() => new()
    {
        { "headquarters: DE", "headquarters: NO   # Norway", "headquarters: \"NO\"   # Norway" },
        { "models: [One, Two]", "models: [One, on]", "models: [One, \"on\"]" },
        { Summary, "summary: “Kept for \"checks\" on abuse, C:\\x.”  # ours", "summary: \"Kept for \\\"checks\\\" on abuse, C:\\\\x.\"  # ours" },
        { Summary, "summary: Kept: for \"checks\" on abuse.", "summary: \"Kept: for \\\"checks\\\" on abuse.\"" },
        { Summary, "summary: “Kept: for checks.”", "summary: \"Kept: for checks.\"" },
        { "vendor: Sample\n", "vendor: @sample\n", "vendor: \"@sample\"\n" },
        { "vendor: Sample\n", "vendor: `Sample` it is\n", "vendor: \"`Sample` it is\"\n" },
        { "- note: The register names the company.", "- note: Register: it names the company.", "- note: \"Register: it names the company.\"" },
        { "name: Sample API\nvendor: Sample\n", "name: Sample: API\nvendor: Sample: it\n", "name: \"Sample: API\"\nvendor: \"Sample: it\"\n" },
        { "pricing: pay-per-use\n", "pricing: pay-per-use \t \n", "pricing: pay-per-use\n" },
        { "A second paragraph.\n", "A second paragraph. \n \t\n", "A second paragraph.\n\n" },
        { Review, "- { kind: review,  on: 2026-06-13, by: reader } # late", "- { on: 2026-06-13,  by: reader, kind: review } # late" },
        { Scope, "    in_progress: [iso42001] # soon\n    # of the company\n    scope: platform\n",
            "    # of the company\n    scope: platform\n    in_progress: [iso42001] # soon\n" },
        { Certificates, "      - source: https://trust.example.com/\n        quote: >\n          Sample is certified\n          under ISO 27001.\n        " +
            "document: trust-center\n", "      - quote: >\n          Sample is certified\n          under ISO 27001.\n" + Terms },
        { "vendor: Sample\nkind: api-provider\n", "kind: api-provider\n# whose\n\nvendor: Sample\n", "# whose\n\nvendor: Sample\nkind: api-provider\n" },
    };

    public static TheoryData<string, string> Left() => new()
    {
        { "A second paragraph.\n", "A second  \nparagraph.\n\n```\ncode \n```\n\n    more \n" },
        { "quote: Inputs are deleted after 30 days.", "quote: |\n          Inputs are deleted \n          after 30 days." },
        { Summary, "summary: Kept: for checks # on abuse" },
        { Summary, "summary: Kept: for checks\n      on abuse." },
        { "hosts: [example.com, pages.example.net/sample]", "hosts: example.com: or so" },
        { "models: [One, Two]", "models: [One, Two] and more" },
        { "quote: Inputs are deleted after 30 days.", "quote: “Inputs” are deleted after “30 days”" },
        { "name: Sample API\nvendor: Sample\n", "# whose is this?\nvendor: Sample\nname: Sample API\n" },
        { "name: Sample API\nvendor: Sample\n", "vendor: Sample\n# of this?\nname: Sample API\n" },
        { "headquarters: DE", "headquarters: \"NO\"" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void What_is_meant_is_certain_and_nothing_else_changes(string old, string bad, string good)
    {
        foreach (var (lineEnd, mark) in new[] { ("\n", ""), ("\r\n", ""), ("\n", "\uFEFF"), ("\r\n", "\uFEFF") })
        {
            using var content = new SampleContent();
            content.Write(Sample, mark + SampleTexts.Provider.Replace(old, bad).ReplaceLineEndings(lineEnd));
            Mend(content);
            Assert.Equal(mark + SampleTexts.Provider.Replace(old, good).ReplaceLineEndings(lineEnd), Text(content));
            Assert.Empty(Mend(content));
        }
    }

    [Theory]
    [MemberData(nameof(Left))]
    public void What_is_not_certain_is_left(string old, string text)
    {
        using var content = new SampleContent();
        content.Replace(Sample, old, text);
        var before = Text(content);
        Assert.Empty(Mend(content));
        Assert.Equal(before, Text(content));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void A_missing_line_of_history_is_added(string lineEnd, bool isFirst)
    {
        const string Old = "history:\n  - { on: 2026-06-12, topic: training, from: opt-out, to: opt-in, note: The terms were changed., material: true }\n";
        const string Note = "note: \"The answer was changed; its summary says what holds now.\", material: true }\n";
        var text = isFirst ? SampleTexts.Provider.Replace(Old, "") : SampleTexts.Provider;
        using var content = new SampleContent();
        content.Write(Sample, text.ReplaceLineEndings(lineEnd));
        content.Commit();
        var changed = text.Replace("value: opt-in\n", "value: never\n").Replace("[iso27001, soc2]", "[iso27001]");
        content.Write(Sample, changed.ReplaceLineEndings(lineEnd));
        Assert.Equal(["unrecorded-change", "unrecorded-change"], content.Check().Where(finding => finding.Rule.Id == "unrecorded-change")
            .Select(finding => finding.Rule.Id));
        Mend(content);
        var lines = $"  - {{ on: 2026-06-20, topic: training, from: opt-in, to: never, {Note}  - {{ on: 2026-06-20, topic: certifications, from: [iso27001, " +
            $"soc2], to: [iso27001], {Note}";
        var expected = isFirst ? changed.Replace("\n---\nWhat", $"\nhistory:\n{lines}---\nWhat") : changed.Replace(Old, Old + lines);
        Assert.Equal(expected.ReplaceLineEndings(lineEnd), Text(content));
        Assert.Empty(Mend(content));
        Assert.Equal("", content.Report());
    }

    [Fact]
    public void Mixed_line_ends_stay_as_they_are()
    {
        using var content = new SampleContent();
        var text = SampleTexts.Provider.Replace(Scope, "    in_progress: [iso42001]\r\n    scope: platform\n").Replace("headquarters: DE", "headquarters: NO");
        content.Write(Sample, text);
        Mend(content);
        Assert.Equal(text.Replace("NO", "\"NO\""), Text(content));
    }

    [Fact]
    public void The_rules_that_can_be_mended_say_so() => Assert.Equal(
        Mender.Rules.Order(),
        Checker.Rules.Select(rule => rule.Info).Concat(Faults.All).Where(rule => rule.IsMended).Select(rule => rule.Id).Order());

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\n---")]
    [InlineData("--- \nname: x \n---")]
    [InlineData("---\nname: no")]
    [InlineData("---\nname: no\n---")]
    [InlineData("---\nname: a: b\n---")]
    [InlineData("---\nvendor: a\nname: {}\n---\n \r \n\u2028 \u0085 ")]
    [InlineData("---\n- no\n- [no, \n---\n")]
    [InlineData("---\nvendor: b\nname:\n---\n")]
    [InlineData("---\nclaims:\n- topic: dpa\n  status: not-stated\n  value:\n-\n---\n")]
    public void Odd_files_are_survived(string text)
    {
        using var content = new SampleContent();
        content.Write(Sample, text);
        Mend(content);
        Assert.Empty(Mend(content));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_survived()
    {
        using var content = new SampleContent();
        var text = SampleTexts.Provider.Replace("headquarters: DE\n", $"headquarters: NO # {new string('x', 900_000)} \n");
        content.Write(Sample, text);
        Assert.NotEmpty(Mend(content));
        Assert.Equal(text.Replace("NO", "\"NO\"").Replace("x \n", "x\n"), Text(content));
    }

    [Fact]
    public void A_text_that_costs_too_much_to_read_stays_letter_for_letter()
    {
        using var content = new SampleContent();
        content.Write(Sample, SampleTexts.Provider + new string('[', 500_000) + " ");
        Assert.Empty(Mend(content));
        Assert.EndsWith("[ ", Text(content), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Mending> Mend(SampleContent content) =>
        new Mender(content.Folder, ContentReader.Read(content.Folder).Catalog, CommittedContent.Changed(content.Folder), SampleContent.Today).Mend(_ => true);

    private static string Text(SampleContent content) => Encoding.UTF8.GetString(File.ReadAllBytes(content.PathOf(Sample)));
}
