using FsCheck;
using FsCheck.Fluent;
using InferCheck.Budgets;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Markdown whose parsing takes the square of its length, and worse: it is counted in one walk and refused before it is parsed.</summary>
public sealed class MarkdownWorkTests
{
    private const int Small = 100_000;

    /// <summary>As much as a file may have.</summary>
    private const int Large = 1_000_000;

    /// <summary>Reached by nothing but a check that hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Each of them, repeated, cost the parser the square of its length, or a hundred steps for each character.</summary>
    private static readonly string[] Costly =
    [
        "*a ", "*a_ ", "a* ", "a_ _b", "*a**b ", "**x* ", "___a ", "[", "[a](", "![", "[a][", "[\n", "[a](<b", "[a]((", "a<?", "a<![CDATA[",
        "a<!A ", "<", "[a]: b\n", "[a\n", "[a]: b 'x\n\n", "# a\n", "a\n=\n", "a\n-\n", "`a``b", "> ", "- ", "1. ", "+ ",
        "> a\n", "[a](b) ", "<https://a.b> ", "<!--\n", "|*a ", "|[a",
    ];

    /// <summary>What costs so much only with extensions that are not switched on.</summary>
    private static readonly string[] Harmless =
        ["https://a.b ", "www.a.b ", "mailto:a@b.c ", "ftp://a.b ", "|a", "|a|b|\n", "a|b\n", "~~a ", ":a", "&amp;", "\\"];

    [Theory]
    [InlineData(Small)]
    [InlineData(Large)]
    public async Task What_would_take_the_parser_too_long_is_a_finding_in_each_file_and_the_others_are_checked(int length)
    {
        string[] all = length == Large ? [.. Costly, .. Harmless] : Costly;
        using var content = new SampleContent();
        foreach (var (repeated, number) in all.Select((repeated, number) => (repeated, number)))
        {
            content.Write($"pages/hostile-{number}.md", SampleTexts.Page + Repeat(repeated, length));
        }

        content.Replace("faq/sample-question.md", "topics: [training]", "topics: [trainin]");
        var findings = await Task.Run(content.Check).WaitAsync(Patience);
        var tangled = findings.Where(finding => finding.Rule.Id == "tangled-markdown").ToList();
        Assert.Equal(all.Length, tangled.Count);
        Assert.All(all.Select((_, number) => $"hostile-{number}.md"), name => Assert.Contains(tangled, finding => Path.GetFileName(finding.At.File) == name));
        Assert.All(tangled, finding => Assert.InRange(finding.At.Line, 6, int.MaxValue));
        Assert.Contains(findings, other => other.Rule.Id == "unknown-topic");
    }

    [Theory]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData("a<![CDATA[")]
    public async Task Many_small_texts_of_one_file_share_its_budget(string repeated)
    {
        using var content = new SampleContent();
        var line = $"  - {{ on: 2026-06-12, topic: training, from: opt-out, to: opt-in, note: '{Repeat(repeated, 4_000)}', material: true }}\n";
        content.Replace("providers/sample.md", "history:\n", "history:\n" + Repeat(line, 600_000));
        var findings = await Task.Run(content.Check).WaitAsync(Patience);
        Assert.Single(findings, finding => finding.Rule.Id == "tangled-markdown" && finding.Message.Contains("more marks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://a.b ")]
    [InlineData("www.a.b ")]
    [InlineData("|a|b|\n")]
    public void What_has_no_meaning_cannot_cost_anything(string repeated)
    {
        using var budget = new Budget(MarkdownWork.OneFile);
        Assert.Null(MarkdownWork.FirstOver(Repeat(repeated, Small), budget));
        Assert.Equal(0, budget.Spent(Work.Steps));
        using var content = new SampleContent();
        content.Replace("pages/about.md", "About this sample.", Repeat(repeated, Small));
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        var html = baked.Store.Texts.Pages().Single().BodyHtml;
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_put_together_costs_no_more_than_the_budget_and_the_place_where_it_ends_is_known() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Generated(), made =>
        {
            var text = Repeat(string.Concat(made.Parts), made.Length);
            using var budget = new Budget(MarkdownWork.OneFile);
            using var endless = new Budget(new WorkLimits());
            Assert.Null(MarkdownWork.FirstOver(text, endless));
            var end = MarkdownWork.FirstOver(text, budget);
            Assert.InRange(budget.Spent(Work.Steps), 0, MarkdownWork.OneFile.Steps);
            Assert.Equal(end is not null, endless.Spent(Work.Steps) > MarkdownWork.OneFile.Steps || text.Length > MarkdownWork.OneFile.Text);
            Assert.InRange(end ?? 0, 0, text.Length);

            // A mark is a character, and what it costs is added up at once: no text takes more than a look at each of its own.
            Assert.InRange(endless.Spent(Work.Steps) / Math.Max(1, text.Length), 0, text.Length);
        }));

    [Fact]
    public void Sentences_cost_nothing_and_the_longest_page_of_ours_a_tenth_of_what_there_is()
    {
        var catalog = RealContent.Catalog;
        Assert.All(catalog.Documents, document => Assert.InRange(Cost(document.Body), 0, MarkdownWork.OneFile.Steps / 10));
        Assert.Equal(0, Cost("A text (with brackets) and well-placed strokes. From 2026, some 3.5 of 10; see a.b!"));
    }

    private static long Cost(string text)
    {
        using var budget = new Budget(MarkdownWork.OneFile);
        Assert.Null(MarkdownWork.FirstOver(text, budget));
        return budget.Spent(Work.Steps);
    }

    /// <summary>As its parts, so that a failure can be read.</summary>
    private static Arbitrary<(string[] Parts, int Length)> Generated() => Arb.From(
        from parts in Gen.ArrayOf(Gen.Elements((string[])[.. Costly, .. Harmless, "word ", "\n", "    ", "\0", "é", "😀"]), 3)
        from length in Gen.Elements(10, 1_000, Small, Large)
        select (parts, length));

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / System.Text.Encoding.UTF8.GetByteCount(text)));
}
