using System.Collections.Concurrent;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes;
using InferCheck.Quotes.Archives;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>Replays what a test made, and says what was learned of its one document or quote.</summary>
internal static class Replaying
{
    public const string Source = "https://example.com/terms";
    public const string Upgrade = "Apply technical or declaration upgrade on Terms";
    public const string Wall = "Just a moment... Please verify you are human.";

    /// <summary>So long that one sentence more or less makes no other document of it.</summary>
    public static readonly string Rest =
        string.Join('\n', Enumerable.Range(1, 12).Select(number => $"Part {number} speaks of other things than the ones that are asked for here."));

    public static readonly string With = Text(Looking.Words);
    public static readonly string Without = Text("Nothing is said of it.");
    public static readonly string Otherwise = Text("We keep your inputs for 60 days and then delete them.");

    /// <summary>So short that it may be a page that could not be read.</summary>
    public static readonly string Short = "A few words are not the terms.";

    public static SourceQuote Quote { get; } = Looking.Quote(Source);

    public static string Text(string sentence) => $"# Terms\n\n{Rest}\n\n{sentence}\n\nThe end.\n";

    public static ArchivedFile Mapped(string path = MadeArchive.Terms, string source = Source, DateOnly? from = null, DateOnly? until = null) =>
        new() { Path = path, Source = source, Provider = "sample", From = from, Until = until };

    public static Archive Archive(ArchiveKind kind, params IReadOnlyList<ArchivedFile> files) => new()
    {
        Id = MadeArchive.Id,
        Name = "Example terms",
        Repository = "https://github.com/example/example-terms",
        Licence = "CC0-1.0",
        Attribution = "Example contributors",
        Kind = kind,
        Files = files,
        At = new SourceLocation("content/archives.yaml", 1, 1),
    };

    public static Archive Archive(params IReadOnlyList<ArchivedFile> files) => Archive(ArchiveKind.Terms, files.Count == 0 ? [Mapped()] : files);

    public static HistoryLock Replay(this MadeArchive made, Archive? archive = null, HistoryLock? known = null, IReadOnlyList<SourceQuote>? quotes = null,
        IProgress<string>? progress = null) =>
        new Replay(quotes ?? [Quote], known ?? HistoryLock.Empty).Run([archive ?? Archive()], new ArchiveFolder(made.Folder), progress, CancellationToken.None);

    public static DocumentHistory Document(this HistoryLock history) => Assert.Single(history.Documents);

    public static IReadOnlyList<QuoteSpan> Spans(this HistoryLock history) => Assert.Single(history.Document().Quotes).Spans;

    public static QuoteSighting Sighting(this HistoryLock history, SourceQuote? quote = null) =>
        Assert.Single(QuoteSighting.Of(history.Documents), sighting => sighting.Past.Key == (quote ?? Quote).Key);

    public static IEnumerable<VersionState> States(this HistoryLock history) => history.Document().Versions.Select(version => version.State);

    public static string Faults(IEnumerable<Diagnostic> faults) =>
        string.Join('\n', faults.Select(fault => FormattableString.Invariant($"{fault.At.Line}:{fault.At.Column}: {fault.Message}")));

    /// <summary>Remembers what was read.</summary>
    internal sealed class Told : IProgress<string>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public void Report(string value) => Lines.Enqueue(value);
    }
}
