using System.Diagnostics;
using System.Globalization;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Keeping;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A whole record or none: whatever ends a run, and whoever runs beside it.</summary>
public sealed class WholeRecordTests : IDisposable
{
    private const string Page = $"<p>{Looking.Words}</p>";

    private readonly Kept kept = new();

    [UnixTheory]
    [InlineData(1)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(300)]
    public async Task What_a_killed_run_left_half_written_goes_with_the_next(int bytes)
    {
        await using var site = await SiteAsync();
        await LookAsync(site, "/1");
        var whole = await File.ReadAllBytesAsync(kept.Records);
        await using (var file = new FileStream(kept.Records, FileMode.Append))
        {
            // The beginning of a record like those before it.
            file.Write(whole.AsSpan(0, bytes));
        }

        await LookAsync(site, "/2");
        Assert.Equal(whole, (await File.ReadAllBytesAsync(kept.Records))[..whole.Length]);
        Assert.Equal(["/robots.txt", "/1", "/robots.txt", "/2"], kept.Answers().Select(record => new Uri(record.Fields["WARC-Target-URI"]).AbsolutePath));
    }

    [UnixFact]
    public async Task A_last_record_of_zeros_goes_too()
    {
        await using var site = await SiteAsync();
        await LookAsync(site, "/1");
        var whole = await File.ReadAllBytesAsync(kept.Records);
        await LookAsync(site, "/2");
        await using (var file = new FileStream(kept.Records, FileMode.Open))
        {
            file.Position = file.Length - 100;
            file.Write(new byte[100]);
        }

        await LookAsync(site, "/3");
        Assert.Equal(whole, (await File.ReadAllBytesAsync(kept.Records))[..whole.Length]);
        Assert.Equal("/3", new Uri(kept.Answers()[^1].Fields["WARC-Target-URI"]).AbsolutePath);
    }

    [UnixFact]
    public async Task A_full_disk_leaves_whole_records_and_is_told()
    {
        await using var site = await SiteAsync();
        await LookAsync(site, "/1");
        var before = await File.ReadAllBytesAsync(kept.Records);
        var outcomes = new List<QuoteOutcome>();
        var keeper = await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/2"))],
            keeper => new AnswerKeeper(new KeptFolder(kept.Folder), Looking.Options(site))
            {
                Write = (file, piece) =>
                {
                    file.Write(piece.Span[..(piece.Length / 2)]);
                    throw new IOException("No space left on device");
                },
            }, outcomes);
        Assert.Equal((0, "No space left on device"), (keeper.Kept, keeper.Fault));
        Assert.Equal([QuoteOutcome.Found], outcomes);
        Assert.Equal(before, await File.ReadAllBytesAsync(kept.Records));
    }

    [UnixFact]
    public async Task A_file_grows_to_its_bound_and_no_further()
    {
        await using var site = await SiteAsync();
        var keeper = await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/1")), Looking.Quote(site.Url("/2"))],
            keeper => new AnswerKeeper(new KeptFolder(kept.Folder), Looking.Options(site)) { Largest = 3000 });
        Assert.InRange(new FileInfo(kept.Records).Length, 1, 3000);
        Assert.EndsWith("keep what comes now in another folder", keeper.Fault, StringComparison.Ordinal);
        Assert.Equal(keeper.Kept, kept.Answers().Count);
    }

    [UnixTheory]
    [InlineData("notes of somebody", "was not written by infercheck")]
    [InlineData("\u001f\u008bzipped by somebody", "was not written by infercheck")]
    public async Task A_file_of_somebody_else_stays(string text, string why)
    {
        await using var site = await SiteAsync();
        Directory.CreateDirectory(kept.Folder);
        var path = new KeptFolder(kept.Folder).RecordsOf(Kept.Today);
        await File.WriteAllTextAsync(path, text, System.Text.Encoding.Latin1);
        var keeper = await LookAsync(site, "/1");
        Assert.Contains(why, keeper.Fault, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(path, System.Text.Encoding.Latin1));
    }

    [UnixFact]
    public async Task Two_runs_at_once_keep_all_that_both_received()
    {
        await using var site = await SiteAsync();
        var paths = Enumerable.Range(0, 20).Select(number => FormattableString.Invariant($"/{number}")).ToArray();
        var keepers = await Task.WhenAll(Task.Run(() => LookAsync(site, paths)), Task.Run(() => LookAsync(site, paths)));
        Assert.All(keepers, keeper => Assert.Equal((21, null), (keeper.Kept, keeper.Fault)));
        Assert.Equal(42, kept.Answers().Count);
        Assert.Equal(2, kept.All().Count(record => record.Type == "warcinfo"));
        Assert.Equal(42, File.ReadLines(kept.Index).Count());
    }

    [UnixTheory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task A_killed_process_leaves_what_the_next_one_carries_on(int after)
    {
        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        content.Provider("calm", [.. Enumerable.Range(0, 12).Select(number => (FormattableString.Invariant($"/{number}"), Looking.Words))]);
        var answered = 0;
        var (reached, gone) = (new TaskCompletionSource(), new TaskCompletionSource());
        site.Answered = () =>
        {
            // However slow the machine is: nothing more is answered until the process is gone.
            if (Interlocked.Increment(ref answered) == after)
            {
                reached.TrySetResult();
                Assert.True(gone.Task.Wait(Until.Patience));
            }
        };
        var killed = content.Verify(id =>
        {
            Assert.True(reached.Task.Wait(Until.Patience));
            using var kill = Process.Start("kill", ["-KILL", id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
            gone.TrySetResult();
        }, "--keep", kept.Folder);
        Assert.NotEqual(0, killed.ExitCode);
        var run = content.Verify("--keep", kept.Folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"kept 13 answers in {kept.Folder}; they hold whole pages of others and are not for publishing", run.Errors, StringComparison.Ordinal);
        Assert.InRange(kept.Answers().Count, 13, answered);
        Assert.Equal(kept.Answers().Count, File.ReadLines(kept.Index).Count());
    }

    [UnixFact]
    public async Task What_cannot_be_kept_ends_the_command_with_two_and_says_how_to_go_on()
    {
        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/1", Looking.Words));
        await File.WriteAllTextAsync(kept.Beside("file"), "");
        var run = content.Verify("--keep", kept.Beside("file"));
        Assert.Equal((2, "", $"{kept.Beside("file")} is no folder; name another, or take it away\n"), (run.ExitCode, run.Output, run.Errors));
        run = content.Verify("--keep", content.Path("kept"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("which is published, and whole pages of others never are", run.Errors, StringComparison.Ordinal);
        Assert.Empty(site.Asked);

        Directory.CreateDirectory(kept.Folder);
        await File.WriteAllTextAsync(new KeptFolder(kept.Folder).RecordsOf(Kept.Today), "notes");
        run = content.Verify("--keep", kept.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 found", run.Output, StringComparison.Ordinal);
        Assert.Contains("make room, or name another folder with --keep DIR", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => kept.Dispose();

    private static async Task<LocalSite> SiteAsync()
    {
        var site = await LocalSite.StartAsync();
        for (var number = 0; number < 20; number++)
        {
            site.Html(FormattableString.Invariant($"/{number}"), Page);
        }

        return site;
    }

    private Task<AnswerKeeper> LookAsync(LocalSite site, params string[] paths) =>
        kept.LookAsync(Looking.Options(site), [.. paths.Select(path => Looking.Quote(site.Url(path)))]);
}
