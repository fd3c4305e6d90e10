using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>When a quote came, when it went, and what stood there before and after.</summary>
public sealed class ReplayTests
{
    private const string Came = "We keep your inputs for [-60-]{+30+} days and then delete them.";
    private const string Went = "We keep your inputs for [-30-]{+60+} days and then delete them.";

    [Fact]
    public void A_quote_that_always_stood_there_may_be_older_than_the_archive()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        var last = made.Version("2024-03-05", With + "More was said.\n");
        var history = made.Replay();
        var sighting = history.Sighting();
        Assert.Equal((first, last, null), (sighting.First.Commit, sighting.Last.Commit, sighting.Without));
        Assert.Equal((new DateOnly(2024, 1, 5), new DateOnly(2024, 3, 5)), (sighting.First.On, sighting.Last.On));
        Assert.True(sighting.IsFromTheBeginning);
        Assert.False(sighting.IsGone);
        Assert.Equal(new QuoteSpan(first, last), Assert.Single(history.Spans()));
        Assert.Equal(new ArchiveHead(MadeArchive.Id, last, new DateOnly(2024, 3, 5)), Assert.Single(history.Heads));
    }

    [Fact]
    public void A_quote_that_came_later_shows_what_stood_there_before()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        var first = made.Version("2024-02-05", With);
        var history = made.Replay();
        Assert.Equal(new QuoteSpan(first, first) { Was = Came }, Assert.Single(history.Spans()));
        Assert.False(history.Sighting().IsFromTheBeginning);
    }

    [Fact]
    public void A_quote_that_is_new_and_like_nothing_before_has_no_passage()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Text("Lobsters dance at midnight."));
        var first = made.Version("2024-02-05", With);
        Assert.Equal(new QuoteSpan(first, first), Assert.Single(made.Replay().Spans()));
    }

    [Fact]
    public void A_quote_that_left_is_gone_and_shows_what_it_became()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        var gone = made.Version("2024-02-05", Otherwise);
        made.Version("2024-03-05", Otherwise + "More was said.\n");
        var history = made.Replay();
        Assert.Equal(new QuoteSpan(first, first) { Gone = gone, Became = Went }, Assert.Single(history.Spans()));
        Assert.True(history.Sighting().IsGone);
        Assert.Equal(new DateOnly(2024, 2, 5), history.Sighting().Without?.On);
    }

    [Fact]
    public void A_quote_that_left_and_came_back_has_two_stays()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        var gone = made.Version("2024-02-05", Otherwise);
        var again = made.Version("2024-03-05", With);
        var last = made.Version("2024-04-05", With + "More was said.\n");
        var history = made.Replay();
        Assert.Equal(
            [new QuoteSpan(first, first) { Gone = gone, Became = Went }, new QuoteSpan(again, last) { Was = Came }],
            history.Spans());
        Assert.False(history.Sighting().IsGone);
    }

    [Fact]
    public void A_quote_that_was_never_there_has_no_stay()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Without);
        var history = made.Replay();
        Assert.Empty(history.Spans());
        Assert.Empty(QuoteSighting.Of(history.Documents));
    }

    [Fact]
    public void Commits_that_are_about_other_files_are_no_versions()
    {
        using var made = new MadeArchive();
        var first = made.Version("2024-01-05", With);
        made.Write("Other.md", "Another document.\n");
        made.Commit("2024-02-05");
        var head = made.Commit("2024-02-06", "Say nothing", "--allow-empty");
        var history = made.Replay();
        Assert.Equal([first], history.Document().Versions.Select(version => version.Commit));
        Assert.Equal(head, Assert.Single(history.Heads).Commit);
    }

    [Fact]
    public void Words_that_came_and_went_are_counted()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", "one two three");
        made.Version("2024-02-05", "one two four five");
        Assert.Equal([(3, 3, 0), (4, 2, 1)], made.Replay().Document().Versions.Select(version => (version.Words, version.Came, version.Went)));
    }

    [Fact]
    public void A_quote_of_another_source_is_not_looked_for_in_the_same_file()
    {
        using var made = new MadeArchive();
        const string dpa = "https://example.com/dpa", other = "https://other.example.org/terms";
        made.Version("2024-01-05", With);
        var quotes = new[] { Quote, Looking.Quote(dpa + "#part", "Part 2 speaks of other things"), Looking.Quote(other, Looking.Words, "other") };
        var history = made.Replay(Archive(Mapped(), Mapped(source: dpa), Mapped(source: "https://example.com/unquoted")), quotes: quotes);
        Assert.Equal([dpa, Source], history.Documents.Select(document => document.Source));
        Assert.Equal([quotes[1].Key, quotes[0].Key], history.Documents.Select(document => Assert.Single(document.Quotes).Key));
    }

    [Fact]
    public void Two_runs_over_the_same_write_the_same()
    {
        using var made = new MadeArchive();
        made.Version("2024-01-05", Otherwise);
        made.Version("2024-02-05", With);
        var files = Enumerable.Range(1, 9).Select(number => Mapped(source: $"https://example.com/{number}")).ToList();
        var quotes = files.Select(file => Looking.Quote(file.Source)).ToList();
        var first = HistoryLockWriter.Text(made.Replay(Archive(files), quotes: quotes));
        quotes.Reverse();
        files.Reverse();
        Assert.Equal(first, HistoryLockWriter.Text(made.Replay(Archive(files), quotes: quotes)));
    }
}
