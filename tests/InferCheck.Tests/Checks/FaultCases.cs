using System.Diagnostics;
using System.Text;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>For every fault of reading a file that has it, and one that only looks so.</summary>
internal static class FaultCases
{
    private const string Sample = "providers/sample.md";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("unreadable-file", content => Directory.CreateDirectory(content.PathOf("providers/folder.md")),
            content => Directory.CreateDirectory(content.PathOf("providers"))),
        new("unreadable-file", content => File.CreateSymbolicLink(content.PathOf("providers/gone.md"), content.PathOf("nowhere.md")),
            content => LinkToOther(content)),
        new("unreadable-file", content => LinkToFolder(content, "faq"), content => LinkToFolder(content, "schema")),
        new("unreadable-file", content => LinkToFolder(content, "vocabulary"),
            content => Directory.CreateSymbolicLink(content.PathOf(".pages"), content.PathOf("pages"))),
        new("not-utf8", content => content.Write("faq/latin.md", [.. "---\nquestion: Caf"u8, 0xE9, .. "\n---\n"u8]),
            content => content.Replace("faq/sample-question.md", "What is this?", "Was heißt 数据?")),
        new("byte-order-mark", content => content.Write(Sample, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SampleTexts.Provider)]),
            content => content.Replace(Sample, "A second paragraph.", "A second\uFEFF paragraph.")),
        new("file-too-large", content => content.Write(Sample, SampleTexts.Provider + new string('x', 5 * 1024 * 1024)),
            content => content.Write(Sample, SampleTexts.Provider + new string('x', 900 * 1024))),
        new("empty-file", content => content.Write("faq/empty.md", " \r\n\t\n"), content => content.Write("pages/about.md", SampleTexts.Page + "\n\n\n")),
        new("empty-file", content => Pipe(content.PathOf("providers/pipe.md")), content => Pipe(content.PathOf("providers/.pipe.md"))),
        new("outside-link", content => File.CreateSymbolicLink(content.PathOf("pages/zero.md"), "/dev/zero"), content => LinkToOther(content)),
        new("outside-link", content => Directory.CreateSymbolicLink(content.PathOf("pages/up"), "../.."),
            content => Directory.CreateSymbolicLink(content.PathOf("pages/up"), "..")),
        new("repository-file", content => content.Write("HEAD", "ref: refs/heads/main\n"), content => content.Commit()),
        new("repository-file", content => content.Write("providers/.git", "gitdir: ../x\n"),
            content => content.Write("faq/head-and-config.md", SampleTexts.Faq)),
        new("front-matter", content => content.Replace(Sample, "---\nWhat a buyer", "What a buyer"),
            content => content.Replace(Sample, "A second paragraph.", "A second paragraph.\n\n---\n\nA third.")),
        new("front-matter", content => content.Write("faq/plain.md", "question: What?\n"),
            content => content.Write(Sample, SampleTexts.Provider.ReplaceLineEndings("\r\n"))),
        new("yaml-syntax", content => content.Replace(Sample, "models: [One, Two]", "models: [One, Two"),
            content => content.Replace(Sample, "models: [One, Two]", "models: [One,\n  Two]")),
        new("yaml-syntax", content => content.Replace(Sample, "related: [other]", "related: {x: 1"),
            content => content.Replace(Sample, "Kept for checks on abuse, then deleted.", "\"Kept: for [checks], then {deleted}.\"")),
        new("yaml-syntax", content => content.Replace(Sample, "    qualifier: 30 days", "\tqualifier: 30 days"),
            content => content.Replace(Sample, "qualifier: 30 days", "qualifier: \"30\tdays\"")),
        new("duplicate-key", content => content.Replace(Sample, "pricing: pay-per-use", "pricing: pay-per-use\npricing: subscription"),
            content => content.Replace(Sample, "qualifier: 30 days", "qualifier: status and value, status and value")),
        new("yaml-anchor", content => content.Replace(Sample, "related: [other]", "related: &x [other]"),
            content => content.Replace(Sample, "name: Sample API", "name: Sample & API")),
        new("yaml-anchor", content => content.Replace(Sample, "related: [other]", "related: *x"),
            content => content.Replace(Sample, "name: Sample API", "name: Sample *API*")),
        new("too-deep", content => content.Replace(Sample, "models: [One, Two]", $"models: {new string('[', 100_000)}"),
            content => content.Replace("vocabulary/presets.yaml", "accept:\n      training: [never]", "accept:\n      training:\n        [never]")),
        new("too-many-values", content => content.Replace(Sample, "models: [One, Two]", $"models: [{string.Concat(Enumerable.Repeat("a, ", 10_000))}b]"),
            content => content.Replace(Sample, "models: [One, Two]", $"models: [{string.Concat(Enumerable.Repeat("a, ", 9_000))}b]")),
        new("bad-slug", content => content.Write("faq/Sample_Two.md", SampleTexts.Faq), content => content.Write("faq/sample-2.md", SampleTexts.Faq)),
        new("missing-file", content => File.Delete(content.PathOf("vocabulary/words.yaml")), content => File.Delete(content.PathOf("faq/sample-question.md"))),
        new("unexpected-file", content => content.Write("provider/new.md", SampleTexts.Provider), content => content.Write("providers/.swap.md.tmp", "x")),
        new("unexpected-file", content => content.Write("providers/new.yaml", "a: b"), content => content.Write("README.md", "For editors.")),
    ];

    private static void LinkToFolder(SampleContent content, string name)
    {
        Directory.CreateDirectory(content.PathOf(name));
        Directory.Move(content.PathOf(name), content.PathOf($".{name}"));
        Directory.CreateSymbolicLink(content.PathOf(name), content.PathOf($".{name}"));
    }

    /// <summary>Whoever opens it waits until somebody writes into it, and nobody does.</summary>
    private static void Pipe(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private static void LinkToOther(SampleContent content)
    {
        File.Move(content.PathOf("pages/about.md"), content.PathOf(".about.md"));
        File.CreateSymbolicLink(content.PathOf("pages/about.md"), content.PathOf(".about.md"));
    }
}
