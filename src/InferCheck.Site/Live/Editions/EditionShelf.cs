using System.Collections.Frozen;
using InferCheck.History;
using InferCheck.Site.Addresses;
using Microsoft.Extensions.Logging.Abstractions;

namespace InferCheck.Site.Live.Editions;

/// <summary>
/// The editions that can be asked for, and the few that are open. One that has to be baked first is baked behind the back of whoever asked, one at a time:
/// a reader of old days holds up nobody.
/// </summary>
internal sealed class EditionShelf(EditionFolder? folder, EditionBakery? bakery, ILogger<EditionShelf> logger)
{
    /// <summary>Open at once. A content and what is worked out from it take some megabytes.</summary>
    public const int MostOpen = 10;

    /// <summary>Whoever asks for more is told to come again.</summary>
    private const int MostWaiting = 4;

    private readonly Lock door = new();
    private readonly Lock oven = new();
    private readonly LinkedList<(string Version, ServedContent Content)> open = new();
    private readonly Dictionary<string, Task> baking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> unreadable = new(StringComparer.Ordinal);
    private volatile EditionDays days = EditionDays.Of(folder?.All() ?? []);

    /// <summary>Of a site that keeps no days.</summary>
    public static EditionShelf None { get; } = new(null, null, NullLogger<EditionShelf>.Instance);

    /// <summary>Whether days are served at all.</summary>
    public bool IsThere => folder is not null;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Edition> Editions => days.Editions;

    /// <summary>Days with an edition of their own.</summary>
    public FrozenSet<DateOnly> Days => days.Kept;

    /// <summary>A new object whenever there are other editions.</summary>
    public object Version => days;

    public int Open
    {
        get
        {
            lock (door)
            {
                return open.Count;
            }
        }
    }

    /// <summary>Keeps a content as what stood at the end of the day, so far.</summary>
    public void Keep(DateOnly day, IReadOnlyDictionary<string, byte[]> files)
    {
        if (folder?.Keep(day, files) is { } kept)
        {
            days = EditionDays.Of(folder.All());
            logger.LogInformation("Content {Version} is kept as it stood on {Day}", kept.Version, Written(kept.Day));
        }
    }

    /// <summary>The content of a day, entered, or why there is none.</summary>
    public (ServedContent? Content, DayFault? Fault) Enter(DateOnly day)
    {
        if (bakery is null || days.Of(day) is not { } edition)
        {
            return (null, new DayFault(DayFault.NotKept, day));
        }

        lock (door)
        {
            return unreadable.TryGetValue(edition.Version, out var reason) ? (null, new DayFault(DayFault.Unreadable, day, reason))
                : (Opened(edition.Version) ?? Placed(edition.Version, bakery.Existing(edition))) is { } content ? (content, null)
                : Begin(edition, bakery, day);
        }
    }

    /// <summary>Waits until the edition is open or known to be unreadable; for whoever has nothing else to do.</summary>
    public async Task<DayFault?> ReadyAsync(DateOnly day)
    {
        while (true)
        {
            var (content, fault) = Enter(day);
            content?.Leave();
            if (fault?.Kind != DayFault.Coming)
            {
                return fault;
            }

            await Task.WhenAll(Baking());
        }
    }

    /// <summary>Lets go of an edition whose database was damaged. False when it is none of these.</summary>
    public bool Discard(ServedContent broken)
    {
        lock (door)
        {
            for (var node = open.First; node is not null; node = node.Next)
            {
                if (node.Value.Content == broken)
                {
                    open.Remove(node);
                    broken.Replace();
                    bakery?.Discard(broken.Store.Path);
                    return true;
                }
            }

            return false;
        }
    }

    private static string Written(DateOnly day) => new AddressPrefix(Day: day).DayText;

    private Task[] Baking()
    {
        lock (door)
        {
            return [.. baking.Values];
        }
    }

    private ServedContent? Opened(string version)
    {
        for (var node = open.First; node is not null; node = node.Next)
        {
            if (node.Value.Version == version && node.Value.Content.TryEnter())
            {
                open.Remove(node);
                open.AddFirst(node);
                return node.Value.Content;
            }
        }

        return null;
    }

    /// <summary>First in the row; the one not asked for longest goes when its readers have left.</summary>
    private ServedContent? Placed(string version, ServedContent? content)
    {
        if (content is null || !content.TryEnter())
        {
            return null;
        }

        open.AddFirst((version, content));
        while (open.Count > MostOpen)
        {
            open.Last!.Value.Content.Replace();
            open.RemoveLast();
        }

        return content;
    }

    private (ServedContent? Content, DayFault? Fault) Begin(Edition edition, EditionBakery own, DateOnly day)
    {
        if (!baking.ContainsKey(edition.Version) && baking.Count < MostWaiting)
        {
            baking.Add(edition.Version, Task.Run(() => Bake(edition, own)));
        }

        return (null, new DayFault(DayFault.Coming, day));
    }

    private void Bake(Edition edition, EditionBakery own)
    {
        try
        {
            lock (oven)
            {
                var content = own.Bake(edition);
                lock (door)
                {
                    Placed(edition.Version, content)?.Leave();
                }
            }
        }
        catch (Exception fault)
        {
            // Expected: damaged, or of a form this program does not know; and whatever an old content may lack that is taken for granted today.
            // A disk that is full is told the same way, and tried again after the next start.
            logger.LogWarning("The content of {Day} cannot be shown: {Reason}", Written(edition.Day), fault.Message);
            lock (door)
            {
                unreadable[edition.Version] = fault.Message;
            }
        }
        finally
        {
            lock (door)
            {
                baking.Remove(edition.Version);
            }
        }
    }
}
