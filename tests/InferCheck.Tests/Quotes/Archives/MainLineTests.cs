using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>Which commits are versions of a document, in which order, and when files were moved.</summary>
public sealed class MainLineTests
{
    private const string New = "New/Terms of Service.md";

    [Fact]
    public void A_branch_that_is_merged_is_one_version()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", Otherwise);
        made.Git("checkout", "--quiet", "-b", "side");
        made.Version("2024-01-06", With);
        made.Version("2024-01-07", With + "More was said.\n");
        made.Git("checkout", "--quiet", "main");
        made.Write("Other.md", "Another document.\n");
        made.Commit("2024-01-08");
        var merge = made.Merge("2024-02-05", "side");
        var history = made.Replay();
        Assert.Equal([first, merge], history.Document().Versions.Select(version => version.Commit));
        Assert.Equal(new DateOnly(2024, 2, 5), history.Sighting().First.On);
    }

    [Fact]
    public void What_was_taken_in_late_stands_at_its_day()
    {
        using var made = new MadeArchive();
        var late = made.Version("2024-03-05", Otherwise);
        var early = made.Version("2024-01-05", With);
        var middle = made.Version("2024-02-05", With + "More was said.\n");
        var history = made.Replay();
        Assert.Equal([early, middle, late], history.Document().Versions.Select(version => version.Commit));
        Assert.Equal((early, middle, late), (history.Spans()[0].First, history.Spans()[0].Last, history.Spans()[0].Gone));
    }

    [Fact]
    public void Versions_of_one_moment_stand_as_they_were_made()
    {
        using var made = new MadeArchive();
        var commits = new[] { With, Otherwise, With + "More.\n", Without }.Select(text => made.Version("2024-01-05", text)).ToList();
        Assert.Equal(commits, made.Replay().Document().Versions.Select(version => version.Commit));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2024-01-31", "2024-02-01")]
    public void A_file_that_was_moved_is_one_document(string? until, string? from)
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", Otherwise);
        made.Write("New/Other.md", "Another document.\n");
        made.Commit("2024-01-06");
        var moved = made.Move("2024-02-05", MadeArchive.Terms, New);
        made.Write(New, With);
        var last = made.Commit("2024-03-05");
        var archive = Archive(Mapped(until: Day(until)), Mapped(New, from: Day(from)));
        var history = made.Replay(archive);
        Assert.Equal([(first, 0), (moved, 1), (last, 1)], history.Document().Versions.Select(version => (version.Commit, version.File)));
        Assert.Equal([VersionState.Read, VersionState.Read, VersionState.Read], history.States());
        Assert.Equal(last, Assert.Single(history.Spans()).First);
        Assert.Equal(HistoryLockWriter.Text(history), HistoryLockWriter.Text(made.Replay(archive, history)));
    }

    [Fact]
    public void Days_for_which_a_file_was_another_document_do_not_count()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        var first = made.Version("2024-02-05", With);
        made.Version("2024-03-05", Without);
        var history = made.Replay(Archive(Mapped(from: new DateOnly(2024, 2, 5), until: new DateOnly(2024, 3, 4))));
        Assert.Equal(first, Assert.Single(history.Document().Versions).Commit);
        Assert.True(history.Sighting().IsFromTheBeginning);
    }

    [Fact]
    public void A_path_means_itself_and_no_pattern()
    {
        using var made = new MadeArchive();
        const string path = "Zürich – 条款/[a]: Terms.md";
        made.Write(path, With);
        made.Write("Zürich – 条款/a: Terms.md", Without);
        var first = made.Commit("2024-01-05");
        var history = made.Replay(Archive(Mapped(path), Mapped("*.md")));
        Assert.Equal(first, Assert.Single(history.Document().Versions).Commit);
        Assert.True(history.Sighting().IsFromTheBeginning);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
