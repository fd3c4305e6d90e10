using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Diagnostics;

public sealed class RendererTests
{
    private static readonly RuleInfo Rule = new("unknown-value", Severity.Error, "a value is unknown") { Why = "", Bad = "", Good = "" };
    private static readonly RuleInfo Late = new("overdue-claim", Severity.Warning, "a claim is old") { Why = "", Bad = "", Good = "" };
    private static readonly RuleInfo Remark = new("no-second-reader", Severity.Note, "nobody else has read it") { Why = "", Bad = "", Good = "" };

    private static readonly SourceText Source = new("content/providers/deepseek.md",
        $"{new string('\n', 8)}  - topic: retention\n    value: none\n\n\n\n    value: by-defualt\n");

    private static readonly IReadOnlyList<Diagnostic> Findings = Diagnostic.Sort(
    [
        new(Remark, new SourceLocation("content/providers/z-ai.md", 1, 1), "no second reader yet", "read it"),
        new(Rule, Source.At(14, 12).To(14, 22), "`by-defualt` is not a value of `training`", "did you mean `by-default`?"),
        new(Late, Source.At(9, 5).To(10, 14), "`retention` was last read 200 days ago: 100%, or more"),
        new(Rule, new SourceLocation("content/providers/a,b:c.md", 3, 1), "a line\nbreak and an escape \e[31m and a turned \u202e text", "“quotes” & <tags>"),
        new(Rule, new SourceLocation("content/providers/a\n::warning::injected\e[2J.md", 1, 1), "a name of a file that would be a line of its own"),
    ]);

    [Fact]
    public void Text() => Golden.Equal(Render(new TextRenderer(colour: false)), Path("findings.txt"));

    [Fact]
    public void Text_in_colour_differs_only_in_colour()
    {
        var coloured = Render(new TextRenderer(colour: true));
        Assert.Contains("\e[1;31merror\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Render(new TextRenderer(colour: false)), coloured.Replace("\e[1;31m", "").Replace("\e[1;33m", "").Replace("\e[1;36m", "")
            .Replace("\e[0m", ""));
    }

    [Fact]
    public void GitHub() => Golden.Equal(Render(new GitHubRenderer()), Path("findings.github.txt"));

    [Fact]
    public void Json() => Golden.Equal(Render(new JsonRenderer()), Path("findings.json"));

    [Fact]
    public void Of_very_many_findings_in_a_file_the_worst_are_kept_and_the_others_counted()
    {
        var late = Enumerable.Range(1, 150).Select(line => new Diagnostic(Late, new SourceLocation("content/providers/a.md", line, 1), "late"));
        var unknown = Enumerable.Range(200, 3).Select(line => new Diagnostic(Rule, new SourceLocation("content/providers/a.md", line, 1), "unknown"));
        var other = new Diagnostic(Late, new SourceLocation("content/providers/b.md", 1, 1), "late");
        var shown = Shortened.Of([.. late, .. unknown, other]);
        Assert.Equal([97, 3, 1, 1],
            new[] { shown.Count(item => item.Message == "late" && item.At.File.EndsWith("a.md", StringComparison.Ordinal)),
            shown.Count(item => item.Message == "unknown"), shown.Count(item => item.Message == "and 53 more in this file"),
            shown.Count(item => item == other) });
        Assert.Equal(Findings, Shortened.Of(Findings));
    }

    [Fact]
    public void A_name_of_a_file_stays_in_its_line() =>
        Assert.All([new TextRenderer(colour: false), new GitHubRenderer()],
            (IDiagnosticRenderer renderer) => Assert.DoesNotContain("\n::warning::injected", Render(renderer), StringComparison.Ordinal));

    private static string[] Path(string name) => ["tests", "InferCheck.Tests", "Golden", name];

    private static string Render(IDiagnosticRenderer renderer)
    {
        using var output = new StringWriter { NewLine = "\n" };
        renderer.Render(Findings, output);
        return output.ToString();
    }
}
