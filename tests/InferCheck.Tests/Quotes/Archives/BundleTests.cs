using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>Archives that lie there as bundles, or as clones of one kind or the other.</summary>
public sealed class BundleTests
{
    [Fact]
    public void A_bundle_says_what_the_clone_says()
    {
        using var made = Made();
        var clone = HistoryLockWriter.Text(made.Replay());
        made.Pack();
        Assert.True(new ArchiveFolder(made.Folder).Has(Archive()));
        Assert.Equal(clone, HistoryLockWriter.Text(made.Replay()));
    }

    [Fact]
    public void A_bundle_is_unpacked_once()
    {
        using var made = Made();
        made.Pack();
        made.Replay();
        var before = Unpacked(made);
        made.Replay();
        Assert.Equal(before, Unpacked(made));
    }

    [Fact]
    public void A_newer_bundle_adds_what_is_new()
    {
        using var made = Made();
        made.Pack(isKept: true);
        made.Replay();
        made.Version("2024-03-05", Without);
        made.Pack(isKept: true);
        var clone = HistoryLockWriter.Text(new Replay([Quote], HistoryLock.Empty)
            .Run([Archive()], new ArchiveFolder(Cloned(made)), progress: null, CancellationToken.None));
        Assert.Equal(clone, HistoryLockWriter.Text(made.Replay()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_unpacking_that_was_cut_off_is_gone_on_with(bool hasObjects)
    {
        using var made = Made();
        var clone = HistoryLockWriter.Text(made.Replay());
        made.Pack(isKept: true);
        var target = Path.Combine(made.Folder, MadeArchive.Id + ".git");
        made.Git("init", "--bare", "--quiet", "--template=", "--initial-branch=archive", target);
        if (hasObjects)
        {
            made.Git($"--git-dir={target}", "bundle", "unbundle", Path.Combine(made.Folder, MadeArchive.Id + ".bundle"));
        }

        Assert.Equal(clone, HistoryLockWriter.Text(made.Replay()));
    }

    [Fact]
    public void A_bundle_that_is_none_is_an_error_with_the_name_of_its_archive()
    {
        using var made = Made();
        made.Pack();
        File.WriteAllText(Path.Combine(made.Folder, MadeArchive.Id + ".bundle"), "# v2 git bundle\nnothing\u001b[31m\n");
        var failure = Assert.Throws<ArchiveException>(() => made.Replay());
        Assert.StartsWith("terms: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(failure.Message, char.IsControl);
    }

    [Theory]
    [InlineData("terms.git")]
    [InlineData("example-terms")]
    [InlineData("example-terms.git")]
    public void A_bare_clone_is_found_by_either_name(string name)
    {
        using var made = Made();
        var clone = HistoryLockWriter.Text(made.Replay());
        made.Git("clone", "--quiet", "--bare", made.Work, Path.Combine(made.Folder, name));
        Directory.Move(made.Work, Path.Combine(made.Folder, "elsewhere"));
        Assert.Equal(clone, HistoryLockWriter.Text(made.Replay()));
    }

    private static MadeArchive Made()
    {
        var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        made.Version("2024-02-05", With);
        return made;
    }

    private static string Cloned(MadeArchive made)
    {
        var folder = Directory.CreateDirectory(Path.Combine(made.Folder, "clones")).FullName;
        made.Git("clone", "--quiet", "--bare", made.Work, Path.Combine(folder, MadeArchive.Id));
        return folder;
    }

    private static List<(string Path, DateTime At)> Unpacked(MadeArchive made) =>
        [.. Directory.EnumerateFiles(Path.Combine(made.Folder, MadeArchive.Id + ".git"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => (path, File.GetLastWriteTimeUtc(path)))];
}
