using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>A run that knows what the last one learned: the same as one that knows nothing, for less.</summary>
public sealed class CarriedOnTests
{
    private static readonly string[] Texts =
        [Otherwise, With, Wall, With + "More was said.\n", Short, Without, Short, Short + " Still.", Short + " And still.", With, "", Otherwise, Without];

    [Fact]
    public void Wherever_it_was_cut_the_whole_is_the_same()
    {
        using var made = new MadeArchive();
        var known = new List<HistoryLock> { HistoryLock.Empty };
        foreach (var (number, text) in Texts.Index())
        {
            made.Version($"2024-01-{number + 1:00}", text, number == 11 ? Upgrade : "Record new changes");
            known.Add(made.Replay(known: known[^1]));
            Assert.Equal(HistoryLockWriter.Text(made.Replay()), HistoryLockWriter.Text(known[^1]));
        }

        var whole = HistoryLockWriter.Text(made.Replay());
        Assert.All(known, before => Assert.Equal(whole, HistoryLockWriter.Text(made.Replay(known: before))));
    }

    [Fact]
    public void Where_nothing_is_new_nothing_is_read()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        made.Version("2024-02-05", Short);
        var (first, second) = (new Told(), new Told());
        var known = made.Replay(progress: first);
        Assert.Equal($"terms: {Source}", Assert.Single(first.Lines));
        made.Write("Other.md", "Another document.\n");
        made.Commit("2024-03-05");
        made.Lose($"HEAD:{MadeArchive.Terms}");
        var again = made.Replay(known: known, progress: second);
        Assert.Empty(second.Lines);
        Assert.Equal(known.Document().Versions, again.Document().Versions);
        Assert.NotEqual(known.Heads, again.Heads);
    }

    [Fact]
    public void A_new_quote_makes_its_own_document_be_read_again()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        var (privacy, dpa) = (Looking.Quote("https://example.com/privacy"), Looking.Quote("https://example.com/dpa"));
        var archive = Archive(Mapped(source: privacy.Source), Mapped(source: dpa.Source));
        var known = made.Replay(archive, quotes: [privacy, dpa]);
        var (told, quotes) = (new Told(), new[] { privacy, dpa, Looking.Quote(dpa.Source, "Part 2 speaks of other things") });
        var again = made.Replay(archive, known, quotes, told);
        Assert.Equal(["terms: https://example.com/dpa"], told.Lines);
        Assert.Equal(HistoryLockWriter.Text(made.Replay(archive, quotes: quotes)), HistoryLockWriter.Text(again));
    }

    [Fact]
    public void A_past_that_was_rewritten_is_read_again()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        made.Version("2024-02-05", With);
        var known = made.Replay();
        made.Commit("2024-02-06", "Record another change", "--amend", "--allow-empty");
        made.Version("2024-03-05", Without);
        Assert.Equal(HistoryLockWriter.Text(made.Replay()), HistoryLockWriter.Text(made.Replay(known: known)));
    }

    [Theory]
    [InlineData(ArchiveKind.Terms, ArchiveKind.Documentation)]
    [InlineData(ArchiveKind.Documentation, ArchiveKind.Terms)]
    public void An_archive_that_is_called_another_kind_is_read_again(ArchiveKind before, ArchiveKind after)
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        made.Version("2024-02-05", Otherwise, Upgrade);
        var known = made.Replay(Archive(before, Mapped()));
        var archive = Archive(after, Mapped());
        Assert.Equal(HistoryLockWriter.Text(made.Replay(archive)), HistoryLockWriter.Text(made.Replay(archive, known)));
    }

    [Fact]
    public void What_is_known_of_an_archive_that_is_not_at_hand_stands()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        var known = made.Replay();
        Directory.Move(made.Work, Path.Combine(made.Folder, "elsewhere"));
        Assert.False(new ArchiveFolder(made.Folder).Has(Archive()));
        Assert.Equal(HistoryLockWriter.Text(known), HistoryLockWriter.Text(made.Replay(known: known)));
        Assert.Empty(made.Replay().Documents);
        Directory.Move(Path.Combine(made.Folder, "elsewhere"), made.Work);
    }

    [Fact]
    public void An_archive_that_left_the_list_is_forgotten()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        var again = new Replay([Quote], made.Replay()).Run([], new ArchiveFolder(made.Folder), progress: null, CancellationToken.None);
        Assert.Equal(HistoryLockWriter.Text(HistoryLock.Empty), HistoryLockWriter.Text(again));
    }
}
