using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Keeping;
using InferCheck.Quotes.Texts;

namespace InferCheck.Reviewing;

/// <summary>
/// Copies of pages that are at hand: what `verify --keep` kept, and clones of public archives. Without either, a reader opens the page itself.
/// </summary>
public sealed class PageCopies(KeptFolder? kept, ArchiveFolder? clones, IReadOnlyList<Archive> archives) : IDisposable
{
    /// <summary>A sentence or two on each side.</summary>
    private const int Reach = 420;

    private const int LargestAnswer = 16 << 20;

    private readonly Dictionary<string, QuoteMatcher?> pages = new(StringComparer.Ordinal);
    private readonly List<IDisposable> open = [];

    /// <summary>Nothing where no copy is at hand, or none has the words.</summary>
    public QuotePassage? Around(string source, string quote)
    {
        var address = source.Split('#')[0];
        lock (pages)
        {
            if (!pages.TryGetValue(address, out var page))
            {
                pages.Add(address, page = Kept(address) ?? Archived(address));
            }

            return page?.Around(quote, Reach);
        }
    }

    public void Dispose() => open.ForEach(copy => copy.Dispose());

    private QuoteMatcher? Kept(string source)
    {
        if (kept is null || !WebAddress.TryParse(source, out var address))
        {
            return null;
        }

        foreach (var day in kept.Days().Reverse())
        {
            using var file = FileTurn.ReadAsync(kept.RecordsOf(day), TimeProvider.System, CancellationToken.None).GetAwaiter().GetResult();
            var found = DayRecord.Of(file).LastOrDefault(record => record.IsAnswer && record.Address == DayRecord.AddressOf(address) && record.Next is null);
            if (found is not null && Read(WarcRecord.Read(found.Place.Bytes(file, LargestAnswer)), address) is { } page)
            {
                return page;
            }
        }

        return null;
    }

    private QuoteMatcher? Read(WarcRecord record, Uri address)
    {
        var head = HttpHead.Read(record.Block.Span);
        return head.Status != 200 || HttpBody.Plain(record.Block.Span, head) is not { } body ? null : Text(VersionText.Read(new FetchedPage
        {
            Address = address,
            Status = head.Status,
            MediaType = head.MediaType,
            Charset = head["Content-Type"]?.Split("charset=") is [_, var charset, ..] ? charset.Split(';')[0].Trim(' ', '"') : null,
            Body = body,
        }, quotes: 1));
    }

    private QuoteMatcher? Archived(string source)
    {
        foreach (var archive in clones is null ? [] : archives)
        {
            if (archive.Files.LastOrDefault(file => file.Source == source) is { } file && clones!.Open(archive) is { } repository
                && repository.Newest().FirstOrDefault(version => version.Path == file.Path) is { } newest)
            {
                QuoteMatcher? page = null;
                repository.Read([newest], (version, bytes) => page = Text(VersionText.Read(bytes, version.Path, quotes: 1)));
                if (page is not null)
                {
                    return page;
                }
            }
        }

        return null;
    }

    private QuoteMatcher? Text((VersionText? Text, VersionState State) read)
    {
        if (read.Text is { } text)
        {
            open.Add(text);
        }

        return read.Text?.Matcher;
    }
}
