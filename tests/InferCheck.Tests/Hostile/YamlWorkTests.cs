using FsCheck;
using FsCheck.Fluent;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Keys and values without end: a file has a number of them that it may hold, and what the rules do with each stays small.</summary>
public sealed class YamlWorkTests
{
    private const int MostValues = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Splinters =
    [
        "a: b\n", "- a\n", "- ", "? ", ": ", "[", "{", "a, ", "[],", "{a: ", "\"a\",", "'", "\"", "\\n", "|\n  x\n", ">\n", "# x\n", "\n", "  ",
        "&x ", "*x ", "!!str ", "---\n", "%TAG !e! tag:e:\n", "\t", "<<: a\n", "é", "\0", "😀",
    ];

    [Fact]
    public void Whatever_is_put_together_is_a_tree_of_bounded_size_or_a_finding() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Generated(), made =>
        {
            var text = made.Start + string.Concat(Enumerable.Repeat(made.Part, made.Length / made.Part.Length));
            var (root, faults) = YamlFile.Parse(text, "x.yaml");
            Assert.True(root is not null || faults.Count > 0);
            Assert.InRange(Count(root), 0, MostValues);
            Assert.All(faults, fault => Assert.InRange(fault.At.Line, 1, text.AsSpan().Count('\n') + 1));
        }));

    /// <summary>A file of which nothing is left, and no word why, is a profile that was lost.</summary>
    [Theory]
    [InlineData("- : a\n")]
    [InlineData("? : a\n")]
    [InlineData("a:\n- : b\n")]
    public void What_cannot_be_read_is_never_passed_over_in_silence(string text)
    {
        var (root, faults) = YamlFile.Parse(text, "x.yaml");
        Assert.True(root is not null || faults.Count > 0);
    }

    [Theory]
    [InlineData("related: [other]", "related: [", "xx, ", "]")]
    [InlineData("models: [One, Two]", "models: [", "[a], ", "]")]
    [InlineData("vendor: Sample\n", "vendor: Sample\nothers:\n", "  - a: b\n", "")]
    [InlineData("history:\n", "history:\n", "  - { on: 2026-06-12, topic: training, from: opt-out, to: opt-in, note: x, material: true }\n", "")]
    public async Task More_values_than_a_file_may_hold_are_a_finding_and_the_other_files_are_checked(string old, string before, string repeated, string after)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", old, before + string.Concat(Enumerable.Repeat(repeated, 900_000 / repeated.Length)) + after);
        content.Replace("faq/sample-question.md", "topics: [training]", "topics: [trainin]");
        var findings = await Task.Run(content.Check).WaitAsync(Patience);
        var finding = Assert.Single(findings, finding => finding.Rule.Id == "too-many-values");
        Assert.EndsWith("sample.md", finding.At.File, StringComparison.Ordinal);
        Assert.Contains(findings, other => other.Rule.Id == "unknown-topic");
    }

    /// <summary>For each unknown word the nearest known one is sought.</summary>
    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ")]
    [InlineData("sampl, ")]
    public async Task As_many_unknown_words_as_a_file_can_hold_are_findings(string word)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "related: [other]", $"related: [{string.Concat(Enumerable.Repeat(word, 9_000))}other]");
        var findings = await Task.Run(content.Check).WaitAsync(Patience);
        Assert.Equal(9_000, findings.Count(finding => finding.Rule.Id == "unknown-provider"));
    }

    private static int Count(Node? node) => node switch
    {
        Sequence list => 1 + list.Items.Sum(Count),
        Mapping map => 1 + map.Entries.Sum(entry => 1 + Count(entry.Value)),
        null => 0,
        _ => 1,
    };

    /// <summary>As its parts, so that a failure can be read.</summary>
    private static Arbitrary<(string Start, string Part, int Length)> Generated() => Arb.From(
        from parts in Gen.ArrayOf(Gen.Elements(Splinters), 3)
        from length in Gen.Elements(10, 1_000, 100_000, 1_000_000)
        from start in Gen.Elements("", "a: ", "a:\n", "- ")
        select (start, string.Concat(parts), length));
}
