using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Texts;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>What stands near a quote on a stranger's page is shown as far as people read, and never makes a lock file that the next run refuses.</summary>
public sealed class HostileDiffTests
{
    private const int Longest = 2000;

    private static readonly DateTimeOffset Start = new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData('x', 3_000_000)]
    [InlineData('!', 3_000_000)]
    [InlineData(')', 3_000_000)]
    [InlineData('界', 100_000)]
    [InlineData('x', 150)]
    public void A_changed_passage_is_shown_short(char filler, int times)
    {
        var match = new QuoteMatcher($"Before. We keep your inputs for {new string(filler, times)} days and then delete them. After.").Match(Looking.Words);
        Assert.Equal(QuoteOutcome.Changed, match.Outcome);
        Assert.InRange(match.Diff!.Length, 1, Longest);
        Assert.DoesNotContain(new string('x', 100), match.Diff, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_that_is_cut_closes_its_marks()
    {
        var page = string.Concat(Enumerable.Repeat("one two three other-words ", 80));
        var match = new QuoteMatcher(page).Match(string.Concat(Enumerable.Repeat("one two three four ", 80)));
        Assert.InRange(match.Diff!.Length, Longest - 10, Longest);
        Assert.Equal(Count(match.Diff, "[-"), Count(match.Diff, "-]"));
        Assert.Equal(Count(match.Diff, "{+"), Count(match.Diff, "+}"));
        Assert.Contains('…', match.Diff);
    }

    [Fact]
    public async Task A_word_of_nine_megabytes_leaves_a_lock_file_that_the_next_run_reads()
    {
        await using var site = await LocalSite.StartAsync();
        using var content = new VerifiedContent(site);
        site.Html("/terms", $"<p>We keep your inputs for {new string('x', 9_000_000)} days and then delete them.</p>");
        content.Provider("wordy", ("/terms", Looking.Words));
        Assert.Equal(1, content.Verify("--update").ExitCode);
        Assert.InRange(new FileInfo(content.LockFile).Length, 1, 10_000);
        Assert.Equal(1, content.Verify("--update").ExitCode);
    }

    [Fact]
    public void A_long_diff_in_the_lock_file_is_a_fault_and_is_never_written()
    {
        using var folder = new SampleContent();
        var path = folder.PathOf("sources.lock.yaml");
        SourceLockWriter.Write(Learned(new string('x', Longest)), path, Read);
        var before = File.ReadAllText(path);
        Assert.Empty(Read(path));

        var faults = SourceLockWriter.Write(Learned(new string('x', Longest + 1)), path, Read);
        Assert.Equal($"`diff` is longer than {Longest} characters", Assert.Single(faults).Message);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Folder), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_run_leaves_the_draft_of_the_first_alone_while_it_is_read()
    {
        using var folder = new SampleContent();
        var path = folder.PathOf("sources.lock.yaml");
        SourceLockWriter.Write(Learned("one"), path, draft =>
        {
            SourceLockWriter.Write(Learned("two"), path, Read);
            Assert.True(File.Exists(draft));
            return [];
        });
        Assert.Contains("one", File.ReadAllText(path), StringComparison.Ordinal);
    }

    private static SourceLock Learned(string diff)
    {
        var quote = Looking.Quote("https://example.com/terms");
        var finding = new QuoteFinding(quote, QuoteOutcome.Changed, Start) { Similarity = 0.9, Diff = diff };
        return SourceLock.Empty.After([new SourceVisit(quote.Page, Start, [finding]) { TextHash = "0123456789abcdef" }], _ => true);
    }

    private static IReadOnlyList<InferCheck.Diagnostics.Diagnostic> Read(string path)
    {
        var (root, problems) = YamlFile.Read(path);
        return [.. problems, .. root is null ? [] : SourceLockReader.Read(root).Faults];
    }

    private static int Count(string text, string mark) => text.Split(mark).Length - 1;
}
