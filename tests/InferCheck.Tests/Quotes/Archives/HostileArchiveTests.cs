using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Hostile;
using InferCheck.Tests.Support;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>Archives are repositories of strangers: nothing of theirs is run, followed or believed without looking.</summary>
public sealed class HostileArchiveTests
{
    private static readonly string[] Programs =
    [
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.alternateRefsCommand", "core.askPass", "core.editor", "credential.helper", "gpg.program",
        "diff.external", "diff.x.textconv", "diff.x.command", "filter.x.smudge", "pager.rev-list", "pager.diff-tree", "uploadpack.packObjectsHook",
    ];

    [UnixFact]
    public void Programs_that_a_repository_names_are_not_run()
    {
        using var made = Made();
        var sign = Script.Write(Path.Combine(made.Folder, "sign"), "cat > /dev/null; echo '[GNUPG:] SIG_CREATED ' >&2; echo '-----BEGIN PGP SIGNATURE-----'; "
            + "echo; echo AAAA; echo '-----END PGP SIGNATURE-----'");
        made.Write(MadeArchive.Terms, With + "Signed.\n");
        made.Git("config", "gpg.program", sign);
        made.Commit("2024-03-05", "Sign", "--gpg-sign=me");
        var clean = HistoryLockWriter.Text(made.Replay());
        var mark = Arm(made);
        Assert.Equal(clean, HistoryLockWriter.Text(made.Replay()));
        Assert.False(File.Exists(mark), "a program of the repository was run");
        made.Git("log", "--format=%G?", "--max-count=1");
        Assert.True(File.Exists(mark), "the mark is never made");
    }

    [UnixFact]
    public void What_a_repository_lacks_is_fetched_from_nowhere()
    {
        using var made = Made();
        var mark = Arm(made);
        foreach (var (key, value) in new[]
        {
            ("core.repositoryformatversion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"),
            ("remote.origin.url", made.Work), ("remote.origin.uploadpack", $"touch '{mark}'"), ("protocol.file.allow", "always"), ("protocol.allow", "always"),
        })
        {
            made.Git("config", key, value);
        }

        made.Lose($"HEAD:{MadeArchive.Terms}");
        Assert.StartsWith("terms: ", Assert.Throws<ArchiveException>(() => made.Replay()).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(mark), "the command that fetches was run");
    }

    [UnixFact]
    public void Hooks_of_a_folder_that_a_bundle_is_unpacked_into_are_not_run()
    {
        using var made = Made();
        made.Pack(isKept: true);
        var (target, mark) = (Path.Combine(made.Folder, MadeArchive.Id + ".git"), Path.Combine(made.Folder, "mark"));
        made.Git("init", "--bare", "--quiet", "--template=", "--initial-branch=archive", target);
        var hooks = Directory.CreateDirectory(Path.Combine(target, "hooks")).FullName;
        foreach (var hook in new[] { "reference-transaction", "update", "post-update", "post-checkout" })
        {
            Script.Write(Path.Combine(hooks, hook), $"touch '{mark}'");
        }

        Assert.Single(made.Replay().Spans());
        Assert.False(File.Exists(mark), "a hook was run");
    }

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("ISO-8859-1")]
    [InlineData("no-such-encoding")]
    public void A_repository_cannot_choose_how_git_answers(string encoding)
    {
        using var made = Made("Über ऊ਀ \n\ncommit 0\n");
        var clean = HistoryLockWriter.Text(made.Replay());
        foreach (var (key, value) in new[]
        {
            ("i18n.logOutputEncoding", encoding), ("core.abbrev", "4"), ("core.quotePath", "true"), ("diff.renames", "copies"), ("diff.noprefix", "true"),
            ("diff.relative", "true"), ("log.showRoot", "false"), ("log.date", "relative"), ("format.pretty", "raw"),
            ("color.ui", "always"), ("log.showSignature", "true"),
        })
        {
            made.Git("config", key, value);
        }

        Assert.Equal(clean, HistoryLockWriter.Text(made.Replay()));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("half")]
    [InlineData("nothing")]
    public void A_broken_object_is_an_error_that_names_the_archive_and_nothing_is_written(string how)
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Replay("--update");
        var before = File.ReadAllText(content.LockFile);
        content.Made.Version("2024-02-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-03-05", ReplayedContent.Terms());
        content.Made.Spoil($"HEAD~1:{MadeArchive.Terms}", path => File.WriteAllBytes(path, how switch
        {
            "all" => [.. Enumerable.Repeat((byte)0x55, 500)],
            "half" => File.ReadAllBytes(path)[..60],
            _ => [],
        }));
        var run = content.Replay("--update");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"(^|\n)terms: .*\nnothing was written\n$", run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(content.LockFile));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_commit_or_a_folder_is_named_by_may_be_broken_too(bool isCommit)
    {
        using var made = Made();
        made.Spoil(isCommit ? "HEAD~1" : "HEAD~1^{tree}", path => File.WriteAllText(path, "x"));
        var failure = Assert.Throws<ArchiveException>(() => made.Replay());
        Assert.StartsWith("terms: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(failure.Message, char.IsControl);
    }

    [Theory]
    [InlineData("120000")]
    [InlineData("160000")]
    public void A_link_or_another_repository_in_the_place_of_the_file_is_not_followed(string mode)
    {
        using var made = new MadeArchive();
        made.Write("Secret.md", With);
        made.Version("2024-01-01", Otherwise);
        made.Write("link", "Secret.md");
        var target = mode == "120000" ? made.Git("hash-object", "-w", made.PathOf("link")) : made.Git("rev-parse", "HEAD");
        made.Enter("2024-01-05", mode, target);
        made.Git("rm", "--quiet", "--cached", MadeArchive.Terms);
        made.Version("2024-02-05", Otherwise);
        made.Enter("2024-03-05", mode, target);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Absent, VersionState.Read, VersionState.Absent], history.States());
        Assert.Empty(history.Spans());
    }

    [Fact]
    public void A_repository_that_begins_with_a_link_is_not_followed()
    {
        using var made = new MadeArchive();
        made.Write("link", "/etc/passwd");
        made.Enter("2024-01-05", "120000", made.Git("hash-object", "-w", made.PathOf("link")));
        Assert.DoesNotContain(VersionState.Read, made.Replay().States());
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Version("2024-02-05", With + string.Concat(Enumerable.Repeat("more words\n", 500_000)));
        var last = made.Version("2024-03-05", With);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Unreadable, VersionState.Read], history.States());
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
    }

    [Fact]
    public void A_repository_without_a_commit_is_an_error_with_its_name()
    {
        using var content = new ReplayedContent();
        var run = content.Replay("--update");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("terms: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nnothing was written\n", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(content.LockFile));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_printed_as_numbers()
    {
        using var content = new ReplayedContent();
        const string nasty = "Inputs \u001b[31mare \u202edeleted\u0007 after 30 days.";
        content.Replace("providers/sample.md", ReplayedContent.Quote, "\"Inputs \\e[31mare \\u202Edeleted\\a after 30 days.\"");
        content.Made.Write(MadeArchive.Terms, ReplayedContent.Terms(nasty));
        content.Made.Commit("2024-01-05", "Record \u001b]0;owned\u0007 changes \u009b31m");
        content.Made.Version("2024-02-05", ReplayedContent.Terms(nasty.Replace("30", "60\u001b[32m", StringComparison.Ordinal)), "\u001b[2J");
        var run = content.Replay("--update");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Inputs \\u001b[31mare \\u202edeleted\\u0007 after 30 days.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            run.Output + run.Errors + File.ReadAllText(content.LockFile),
            character => character is '\u202e' || (char.IsControl(character) && character != '\n'));
    }

    [Fact]
    public void A_run_that_was_stopped_learns_nothing()
    {
        using var made = Made();
        using var cancel = new CancellationTokenSource();
        var stop = new Stop(cancel);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new Replay([Quote], HistoryLock.Empty).Run([Archive()], new ArchiveFolder(made.Folder), stop, cancel.Token));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new Replay([Quote], HistoryLock.Empty).Run([Archive()], new ArchiveFolder(made.Folder), progress: null, cancel.Token));
    }

    [UnixFact]
    public void A_run_that_is_interrupted_leaves_the_old_file()
    {
        using var content = new ReplayedContent();
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Replay("--update");
        var before = File.ReadAllText(content.LockFile);
        content.Made.Version("2024-02-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        var programs = Directory.CreateDirectory(Path.Combine(content.Made.Folder, "programs")).FullName;
        Script.Write(Path.Combine(programs, "git"), """
            PATH="${PATH#*:}"
            case "$*" in *--batch)
              kill -INT "$PPID"
              for wait in $(seq 600); do kill -0 "$PPID" 2> /dev/null || exit 1; sleep 0.1; done;;
            esac
            exec git "$@"
            """);
        var run = ProgramRun.With(
            start => start.Environment["PATH"] = $"{programs}{Path.PathSeparator}{start.Environment["PATH"]}",
            "replay", "--content", content.Folder, "--archives", content.Made.Folder, "--update");
        Assert.NotInRange(run.ExitCode, 0, 1);
        Assert.Equal("", run.Output);
        Assert.Equal(before, File.ReadAllText(content.LockFile));
        Assert.DoesNotContain(Directory.EnumerateFiles(content.Folder), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static MadeArchive Made(string subject = "Record new changes of Terms")
    {
        var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise, subject);
        made.Version("2024-02-05", With, subject);
        return made;
    }

    /// <summary>Gives the repository every setting by which git starts a program while it reads; what runs leaves the mark that is named.</summary>
    private static string Arm(MadeArchive made)
    {
        var mark = Path.Combine(made.Folder, "mark");
        var program = Script.Write(Path.Combine(made.Folder, "program"), $"touch '{mark}'; exec cat");
        foreach (var key in Programs)
        {
            made.Git("config", key, program);
        }

        made.Git("config", "log.showSignature", "true");
        made.Git("config", "alias.rev-list", $"!{program}");
        made.Git("config", "core.hooksPath", made.Folder);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(made.Work, ".git", "info")).FullName, "attributes"), "* filter=x diff=x\n");
        File.Delete(mark);
        return mark;
    }

    private sealed class Stop(CancellationTokenSource cancel) : IProgress<string>
    {
        public void Report(string value) => cancel.Cancel();
    }
}
