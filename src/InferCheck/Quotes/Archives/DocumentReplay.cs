using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>Goes through the versions of one document, oldest first, each read once for all its quotes.</summary>
internal sealed class DocumentReplay : IDisposable
{
    /// <summary>A document that shrinks below this share of itself from one day to the next is rather a page that could not be read.</summary>
    private const int Shrunk = 5;

    /// <summary>So many short versions one after the other are believed.</summary>
    private const int Enough = 3;

    /// <summary>A version that the next one takes back word for word within so many days was a page in the document's place.</summary>
    public static readonly TimeSpan Passing = TimeSpan.FromDays(10);

    private readonly IReadOnlyList<ArchivedFile> files;
    private readonly ArchiveKind kind;
    private readonly List<DocumentVersion> versions = [];
    private readonly List<QuoteWatch> quotes;
    private readonly List<(FileVersion Version, VersionText Text)> doubted = [];
    private VersionText? before;
    private (FileVersion Version, VersionText Text)? pending;

    public DocumentReplay(IReadOnlyList<ArchivedFile> files, ArchiveKind kind, IReadOnlyList<SourceQuote> quotes, DocumentHistory? known = null)
    {
        (this.files, this.kind) = (files, kind);
        versions.AddRange(known?.Versions ?? []);
        var pasts = known?.Quotes.ToDictionary(past => past.Key, StringComparer.Ordinal) ?? [];
        this.quotes = [.. quotes.Select(quote => new QuoteWatch(quote, pasts.GetValueOrDefault(quote.Key)))];
    }

    /// <summary>As the engines of Open Terms Archive word it, then and now.</summary>
    public static bool IsUpgrade(ArchiveKind kind, FileVersion version) => kind == ArchiveKind.Terms
        && (version.Subject.StartsWith("Apply technical or declaration upgrade", StringComparison.Ordinal)
            || version.Subject.StartsWith("Refilter", StringComparison.Ordinal));

    /// <summary>The version after which the new ones come, when what was known of a document is carried on.</summary>
    public void Resume(FileVersion last, byte[]? bytes) => before = VersionText.Read(bytes, last.Path, quotes.Count).Text;

    public void Add(FileVersion version, byte[]? bytes)
    {
        if (version.Blob is null)
        {
            JudgePending();
            Settle(areBelieved: true);
            versions.Add(Line(version, VersionState.Absent));
            return;
        }

        var (text, state) = VersionText.Read(bytes, version.Path, quotes.Count);
        if (text is null)
        {
            versions.Add(Line(version, state));
        }
        else
        {
            AddRead(version, text);
        }
    }

    /// <summary>Judged when the next one has come: what that takes back at once was no version.</summary>
    private void AddRead(FileVersion version, VersionText text)
    {
        if (pending is { } passing && before is not null && version.At - passing.Version.At <= Passing
            && text.Tally.IsLike(before.Tally) && !passing.Text.Tally.IsLike(before.Tally))
        {
            passing.Text.Dispose();
            pending = null;
        }

        JudgePending();
        versions.Add(Line(version, VersionState.Odd) with { Words = text.Tally.Count });
        if (before is not null && text.Tally.Count * Shrunk < before.Tally.Count)
        {
            doubted.Add((version, text));
            if (doubted.Count == Enough)
            {
                Settle(areBelieved: true);
            }
        }
        else
        {
            Settle(areBelieved: false);
            pending = (version, text);
        }
    }

    private void JudgePending()
    {
        if (pending is { } waiting)
        {
            pending = null;
            Judge(waiting.Version, waiting.Text);
        }
    }

    public DocumentHistory End(string archive)
    {
        JudgePending();
        return new DocumentHistory
        {
            Source = files[0].Source,
            Provider = files[0].Provider,
            Archive = archive,
            Files = files,
            Versions = versions,
            Quotes =
            [
                .. quotes.Select(quote => quote.Past).OrderBy(past => past.Provider, StringComparer.Ordinal).ThenBy(past => past.Key, StringComparer.Ordinal),
            ],
        };
    }

    public void Dispose()
    {
        pending?.Text.Dispose();
        before?.Dispose();
        Settle(areBelieved: false);
    }

    /// <summary>Short versions between two long ones were no versions; before the file went, or where they stay, they were.</summary>
    private void Settle(bool areBelieved)
    {
        foreach (var (version, text) in doubted)
        {
            if (areBelieved)
            {
                Judge(version, text);
            }
            else
            {
                text.Dispose();
            }
        }

        doubted.Clear();
    }

    /// <summary>It stands in its place already, as one that is not believed yet.</summary>
    private void Judge(FileVersion version, VersionText text)
    {
        var isUpgrade = IsUpgrade(kind, version);
        foreach (var quote in quotes)
        {
            quote.See(version.Commit, text, isUpgrade ? null : before);
        }

        var (came, went) = text.Tally.Since(before?.Tally ?? WordTally.None);
        var place = versions.FindLastIndex(line => line.Commit == version.Commit);
        versions[place] = versions[place] with { State = isUpgrade ? VersionState.Upgrade : VersionState.Read, Came = came, Went = went };

        before?.Dispose();
        before = text;
    }

    private DocumentVersion Line(FileVersion version, VersionState state) =>
        new(version.On, version.Commit, state) { File = files.Select((file, at) => (file, at)).First(pair => pair.file.Path == version.Path).at };
}
