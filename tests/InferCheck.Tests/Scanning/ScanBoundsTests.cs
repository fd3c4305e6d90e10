using InferCheck.Scanning;

namespace InferCheck.Tests.Scanning;

/// <summary>What is passed over is said, and the same tree gives the same report.</summary>
public sealed class ScanBoundsTests
{
    private const string Call = "u = \"https://api.openai.com\"\n";

    [Fact]
    public void What_git_ignores_is_not_read()
    {
        using var tree = new ScannedTree(
            (".gitignore", "# a comment\n*.log.py\n!keep.log.py\n/build/\nsecret/*\n!secret/open.py\n**/deep/x.py\na/**/z.py\n[ab]1.py\n"),
            ("a.log.py", Call), ("keep.log.py", Call), ("build/a.py", Call), ("sub/build/a.py", Call), ("secret/a.py", Call), ("secret/open.py", Call),
            ("q/deep/x.py", Call), ("a/b/c/z.py", Call), ("a1.py", Call), ("c1.py", Call), ("sub/.gitignore", "!a.log.py\ninner.py\n"), ("sub/a.log.py", Call),
            ("sub/inner.py", Call), ("inner.py", Call));
        var report = tree.Report();
        Assert.Equal(["c1.py", "inner.py", "keep.log.py", "secret/open.py", "sub/a.log.py", "sub/build/a.py"], report.Sightings.Select(one => one.File));
        Assert.Equal(["a.log.py", "a/b/c/z.py", "a1.py", "build/", "q/deep/x.py", "secret/a.py", "sub/inner.py"],
            report.Skipped.Where(one => one.Reason is SkipReason.Ignored).Select(one => one.Path));
    }

    [Fact]
    public void What_is_too_large_too_long_or_too_deep_is_named()
    {
        using var tree = new ScannedTree(("long.py", $"{new string('x', 20_000)}{Call}{Call}"), ("large.py", Call + new string('\n', 2 * 1024 * 1024)),
            (string.Join('/', Enumerable.Repeat("d", 65)) + "/a.py", Call), ("a.zip", Call), ("b.dat2", "\0" + Call), ("c.png", Call),
            ("obj/a.py", Call), ("t.txt", Call));
        tree.Write("utf16.py", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Call)]);
        var report = tree.Report();
        Assert.Equal(["long.py:2", "utf16.py:1"], report.Sightings.Select(one => FormattableString.Invariant($"{one.File}:{one.Line}")));
        Assert.Equal(
        [
            ("a.zip", SkipReason.Archive), ("b.dat2", SkipReason.Binary), ("c.png", SkipReason.Media),
            (string.Join('/', Enumerable.Repeat("d", 65)) + "/", SkipReason.TooDeep), ("large.py", SkipReason.TooLarge), ("long.py", SkipReason.LongLine),
            ("obj/", SkipReason.PassedOver), ("t.txt", SkipReason.Prose),
        ], report.Skipped.Select(one => (one.Path, one.Reason)));
        Assert.Equal(2, report.Files);
    }

    [Fact]
    public void No_link_is_followed()
    {
        using var outside = new ScannedTree(("a.py", Call));
        using var tree = new ScannedTree(("b.py", Call));
        Directory.CreateSymbolicLink(Path.Combine(tree.Folder, "round"), tree.Folder);
        File.CreateSymbolicLink(Path.Combine(tree.Folder, "c.py"), Path.Combine(outside.Folder, "a.py"));
        Assert.Equal(["openai api.openai.com host b.py:1"], tree.Lines());
        Assert.Equal(["c.py", "round/"], tree.Report().Skipped.Where(one => one.Reason is SkipReason.Link).Select(one => one.Path));
    }

    [Fact]
    public void Any_number_of_threads_reports_the_same()
    {
        using var tree = new ScannedTree([.. Enumerable.Range(0, 300).Select(number => ($"{number % 7}/f{number}.py", $"import openai\n{Call}"))]);
        var alone = tree.Lines(new ScanLimits { Threads = 1 });
        Assert.Equal(600, alone.Length);
        Assert.Equal(alone, tree.Lines(new ScanLimits { Threads = 8 }));
    }

    [Fact]
    public void A_scan_can_be_stopped()
    {
        using var tree = new ScannedTree(("a.py", Call));
        Assert.Throws<OperationCanceledException>(() =>
            Scanner.Scan(tree.Folder, ScanContent.Signatures, ScannedTree.Today, cancelled: new CancellationToken(canceled: true)));
    }
}
