using InferCheck.Content;

namespace InferCheck.Site.Live;

/// <summary>Content files into a database to serve: the one that stands there already, else one made from the last, or baked anew.</summary>
internal sealed class ContentBakery(string folder, string data, TimeProvider? time = null)
{
    private readonly DataFolder place = new(data);
    private readonly ContentKnowledge knowledge = new(folder);
    private readonly Lock preparing = new();

    public string Folder => folder;

    public string Data => data;

    private DateOnly Today => DateOnly.FromDateTime((time ?? TimeProvider.System).GetLocalNow().Date);

    /// <summary>
    /// What stands in the folder. Of ten thousand files looking at each takes a moment, so that whoever has just looked need not do it again.
    /// </summary>
    public ContentHashes Hashes() => ContentHashes.Of(folder, knowledge.Hashes);

    public BakeResult Prepare(ContentHashes? seen = null)
    {
        lock (preparing)
        {
            while (true)
            {
                // Files that changed while they were read belong to no version.
                if (Look(seen ?? Hashes()) is { } result)
                {
                    return result;
                }

                seen = null;
            }
        }
    }

    /// <summary>A database that cannot be read is taken away, to be baked anew. What is not known to be ours gets another name, which is returned.</summary>
    public string? Discard(string path)
    {
        lock (preparing)
        {
            knowledge.Forget();
            return place.Discard(path);
        }
    }

    /// <summary>Nobody will ask for a while.</summary>
    public void Rest()
    {
        lock (preparing)
        {
            knowledge.Rest();
        }
    }

    private BakeResult? Look(ContentHashes hashes)
    {
        if (place.Existing(hashes.Version) is { } existing)
        {
            knowledge.Serve(existing.Store.Path, existing.Store);
            return new BakeResult(existing, []);
        }

        var look = new ContentLook(folder, knowledge, hashes, Today, () => Hashes().Version == hashes.Version);
        return look.CanCheck ? new ContentAttempt(look, place, knowledge).Run() : look.Refused(look.AllFaults());
    }
}
