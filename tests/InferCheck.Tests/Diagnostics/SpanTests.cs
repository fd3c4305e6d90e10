using InferCheck.Diagnostics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Diagnostics;

/// <summary>What a finding marks in a real file, from whichever reader its place comes.</summary>
public sealed class SpanTests
{
    private const string Sample = "providers/sample.md";

    [Theory]
    [InlineData("value: opt-in", "value: opt_inn", "opt_inn")]
    [InlineData("value: opt-in", "value: \"opt_inn\"", "\"opt_inn\"")]
    [InlineData("[iso27001, soc2]", "[iso27001, 'soc9']", "'soc9'")]
    [InlineData("qualifier: 30 days", "qualifer: 30 days", "qualifer")]
    [InlineData("    status: not-stated\n", "    status: not-staded # a slip\n", "not-staded")]
    [InlineData("- { on: 2026-06-13, by: reader, kind: review }", "- { on: 2026-06-13, kind: review }", "{ on: 2026-06-13, kind: review }")]
    [InlineData("    qualifier: 30 days\n", "", "limited")]
    [InlineData("    scope: platform\n", "", "topic: certifications")]
    [InlineData("A second paragraph.", "A second [run](javascript:alert(1)) one.", "[run](javascript:alert(1))")]
    [InlineData("A second paragraph.", "A\nsecond <b>one</b>.", "<b>")]
    [InlineData("A second paragraph.", "A second\u0007 one.", "\u0007")]
    [InlineData("pricing: pay-per-use", "\tpricing: pay-per-use", "\t")]
    [InlineData("pricing: pay-per-use", "pricing: pay-per-use\npricing: subscription", "pricing")]
    public void The_words_at_fault_are_marked(string old, string text, string marked)
    {
        using var content = new SampleContent();
        content.Replace(Sample, old, text);
        Assert.Contains(marked, content.Check().Where(finding => finding.At.HasEnd).Select(Marked));
    }

    [Fact]
    public void A_finding_shows_the_text_that_was_checked_even_when_the_file_is_gone()
    {
        using var content = new SampleContent();
        content.Replace(Sample, "value: opt-in", "value: opt_inn");
        var findings = content.Check();
        File.Delete(content.PathOf(Sample));
        using var output = new StringWriter { NewLine = "\n" };
        new TextRenderer(colour: false).Render(findings, output);
        Assert.Contains("\n50 |     value: opt_inn\n   |            ^^^^^^^\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_a_whole_file_shows_no_line()
    {
        using var content = new SampleContent();
        content.Write("pages/data.md", SampleTexts.Page);
        Assert.DoesNotContain('|', content.Report());
    }

    private static string Marked(Diagnostic finding)
    {
        var (text, at) = (finding.At.Text!, finding.At);
        return text.Text[(text.StartOf(at.Line) + at.Column - 1)..(text.StartOf(at.EndLine) + at.EndColumn - 1)];
    }
}
