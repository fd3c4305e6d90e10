using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>Versions that say nothing of the document: what a quote is not gone by.</summary>
public sealed class VersionStateTests
{
    [Theory]
    [InlineData(Upgrade)]
    [InlineData("Refilter Terms")]
    public void A_quote_that_goes_when_only_the_archive_reads_otherwise_is_not_called_gone(string subject)
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        var upgrade = made.Version("2024-02-05", Otherwise, subject);
        made.Version("2024-03-05", Otherwise + "More was said.\n");
        var history = made.Replay();
        Assert.Equal(new QuoteSpan(first, first) { Gone = upgrade }, Assert.Single(history.Spans()));
        Assert.Equal([VersionState.Read, VersionState.Upgrade, VersionState.Read], history.States());
        Assert.False(history.Sighting().IsGone);
    }

    [Fact]
    public void A_quote_that_comes_when_only_the_archive_reads_otherwise_may_be_older()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        var upgrade = made.Version("2024-02-05", With, Upgrade);
        var history = made.Replay();
        Assert.Equal(new QuoteSpan(upgrade, upgrade), Assert.Single(history.Spans()));
        Assert.True(history.Sighting().IsFromTheBeginning);
    }

    [Fact]
    public void In_the_providers_own_repository_no_subject_makes_an_upgrade()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        made.Version("2024-02-05", Otherwise, Upgrade);
        var history = made.Replay(Archive(ArchiveKind.Documentation, Mapped()));
        Assert.Equal([VersionState.Read, VersionState.Read], history.States());
        Assert.NotNull(Assert.Single(history.Spans()).Became);
        Assert.True(history.Sighting().IsGone);
    }

    [Fact]
    public void What_the_next_version_takes_back_at_once_was_no_version()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Version("2024-02-05", Otherwise);
        var last = made.Version("2024-02-06", With);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Odd, VersionState.Read], history.States());
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
    }

    [Fact]
    public void A_version_without_a_new_word_takes_nothing_back()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        made.Version("2024-01-06", With + "\n\n");
        made.Version("2024-01-07", With);
        Assert.Equal([VersionState.Read, VersionState.Read, VersionState.Read], made.Replay().States());
    }

    [Fact]
    public void What_is_taken_back_after_weeks_had_been_the_document()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        made.Version("2024-02-05", Otherwise);
        made.Version("2024-02-25", With);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Read, VersionState.Read], history.States());
        Assert.Equal(2, history.Spans().Count);
    }

    [Fact]
    public void A_page_that_keeps_programs_out_makes_no_quote_gone()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Version("2024-02-05", Wall);
        var last = made.Version("2024-03-05", With + "More was said.\n");
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Wall, VersionState.Read], history.States());
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
    }

    [Fact]
    public void A_text_that_is_suddenly_short_makes_no_quote_gone()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Version("2024-02-05", Short);
        made.Version("2024-02-06", Short + " Still.");
        var last = made.Version("2024-03-05", With);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Odd, VersionState.Odd, VersionState.Read], history.States());
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
        Assert.Equal((0, 0), (history.Document().Versions[^1].Came, history.Document().Versions[^1].Went));
    }

    [Fact]
    public void Three_short_texts_in_a_row_are_believed()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        var gone = made.Version("2024-02-05", Short);
        made.Version("2024-02-06", Wall);
        made.Version("2024-02-07", Short + " Still.");
        made.Version("2024-02-08", Short + " And still.");
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Read, VersionState.Wall, VersionState.Read, VersionState.Read], history.States());
        Assert.Equal((first, gone), (history.Spans()[0].Last, history.Spans()[0].Gone));
        Assert.True(history.Sighting().IsGone);
    }

    [Fact]
    public void A_short_text_before_the_file_went_is_believed()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", With);
        var gone = made.Version("2024-02-05", Short);
        made.Remove("2024-02-06");
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Read, VersionState.Absent], history.States());
        Assert.Equal(gone, Assert.Single(history.Spans()).Gone);
    }

    [Fact]
    public void A_file_that_was_deleted_makes_no_quote_gone()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Remove("2024-02-05");
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Absent], history.States());
        Assert.Equal(new QuoteSpan(first, first), Assert.Single(history.Spans()));
        Assert.False(history.Sighting().IsGone);

        var again = made.Version("2024-03-05", With);
        Assert.Equal(new QuoteSpan(first, again), Assert.Single(made.Replay().Spans()));
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0, 8 })]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x20, 0x0A, 0x2D, 0x2D, 0x0A })]
    public void What_has_no_text_is_not_read(byte[] bytes)
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Write(MadeArchive.Terms, bytes);
        made.Commit("2024-02-05");
        var last = made.Version("2024-03-05", With);
        var history = made.Replay();
        Assert.Equal([VersionState.Read, VersionState.Unreadable, VersionState.Read], history.States());
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
    }
}
