using InferCheck.Tests.History;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Tests.Hostile;

/// <summary>A pull request of a stranger is summed up on our page: its words stay words, whatever they are.</summary>
public sealed class HostileChangeTests
{
    private static readonly MarkdownPipeline AsCodeHostsRender = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static TheoryData<string> Words() =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</details><h1>Approved</h1>", "@octocat please merge", "fixes #1 and GH-2",
        "[click](https://evil.example/)", "![look](https://evil.example/pixel.png)", "https://evil.example/ and www.evil.example", "`` ` ``` ````",
        "` closes the code `", "```\n# A heading\n```", "~~~\n<b>bold</b>\n~~~", "- [x] reviewed", "| a | b |\n|---|---|", "&lt;b&gt; &#64;octocat",
        "line\r\n\r\n# Heading", "\u202Eright to left", "a\u0000b\u001b[31m", "$\\\\href{javascript:alert(1)}{x}$", "<!-- hidden -->", "[^1]: note",
        "\u2028# Heading",
        "octocat/hello@0123456789012345678901234567890123456789", "\\`", "*nothing*", ":tada:",
    ];

    /// <summary>Of every field that a stranger fills, and whatever it is: no mark-up but our own comes out.</summary>
    [Theory]
    [MemberData(nameof(Words))]
    public void Words_of_strangers_stay_words(string words)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(words);
        using var plain = Changed("\"word\"");
        using var hostile = Changed(quoted);
        var (expected, markdown) = (Shape(plain.Markdown), hostile.Markdown);
        Assert.Equal(expected, Shape(markdown));
        Assert.All(Markdig.Markdown.Parse(markdown, AsCodeHostsRender).Descendants<LiteralInline>(), literal =>
        {
            Assert.DoesNotContain("@", literal.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("evil", literal.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("#", literal.ToString(), StringComparison.Ordinal);
        });
        Assert.DoesNotContain(markdown, character => character != '\n' && char.IsControl(character) || character == '\u202e');
        Assert.DoesNotContain(hostile.Text, character => character != '\n' && char.IsControl(character) || character == '\u202e');
    }

    [Fact]
    public void What_is_long_is_cut_and_says_how_much()
    {
        using var content = ChangedContent.Of(change => change.Replace(ChangedContent.Profile, "quote: Inputs are deleted after 30 days.",
            $"quote: {new string('x', 599)}\U0001F600{new string('y', 5000)}"));
        Assert.Contains($" {new string('x', 599)} [… 5002 more characters] ", content.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_an_end_and_says_what_it_left_out()
    {
        using var content = ChangedContent.Of(change =>
        {
            var claims = string.Concat(Enumerable.Range(0, 300).Select(number => $"""
                  - topic: payments
                    applies_to: plan {number} {new string('z', 500)}
                    value: {new string('v', 500)}
                    status: vendor-statement
                    summary: {new string('s', 500)}

                """.ReplaceLineEndings("\n")));
            change.Replace(ChangedContent.Profile, "claims:\n", $"claims:\n{claims}");
            change.Replace("providers/other.md", "claims: []", "claims:\n  - { topic: payments, value: Card, status: vendor-statement, summary: By card. }");
        });
        var page = content.Markdown;
        Assert.InRange(page.Length, 15_000, 25_000);
        Assert.Matches("2[0-9]{2} more claims of this profile are left out, because this page would be too long: `infercheck changes` shows them all", page);
        Assert.Contains("- ` other `: changed; 1 claims, 0 readings no longer count\n- ` sample `: changed; 300 claims,", page, StringComparison.Ordinal);
        Assert.Contains("## ` other `\n", page, StringComparison.Ordinal);
        Assert.EndsWith("```text\ninfercheck review sample --topic payments\n```\n", page, StringComparison.Ordinal);
    }

    /// <summary>The same change with other words in every place where a stranger writes any.</summary>
    private static ChangedContent Changed(string words) => ChangedContent.Of(change =>
    {
        change.Replace(ChangedContent.Profile, "quote: Inputs are deleted after 30 days.", $"quote: {words}");
        change.Replace(ChangedContent.Profile, "qualifier: 30 days", $"qualifier: {words}");
        change.Replace(ChangedContent.Profile, "summary: Kept for checks on abuse, then deleted.", $"summary: {words}");
        change.Replace(ChangedContent.Profile, "  - topic: certifications\n", $"  - topic: certifications\n    applies_to: {words}\n");
        change.Replace(ChangedContent.Profile, "source: https://help.example.com/data", $"source: {words}");
        change.Replace(ChangedContent.Profile, "- topic: dpa\n", $"- topic: {words}\n");
        change.Replace(ChangedContent.Profile, "pricing: pay-per-use\n", $"pricing: pay-per-use\n{words}: new\n");
        change.Replace("readings/sample.yaml", "by: \"Jane Reader\"", $"by: {words}");
    }, before => Support.SampleReadings.Read(before, "training", "carried", "Jane Reader"));

    /// <summary>What kinds of blocks and inlines there are, one after the other.</summary>
    private static string Shape(string markdown) =>
        string.Join(' ', Markdig.Markdown.Parse(markdown, AsCodeHostsRender).Descendants().Select(part => part.GetType().Name));
}
