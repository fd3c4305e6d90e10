using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>
/// A database made of the files, in one pass: a handful of profiles is read, checked, turned into rows and written before the next ones are read.
/// </summary>
internal sealed class WholeBake(ContentLook look, DataFolder place, ContentKnowledge knowledge)
{
    private volatile bool isWanted;
    private bool isMisnamed;

    /// <summary>The second time, all names are known.</summary>
    public BakeResult? Run()
    {
        using var turn = place.Turn();
        if (place.OpenOrNot(Baker.PathOf(place.Path, look.Hashes.Version)) is { } baked)
        {
            // Another process baked the same while this one waited for its turn.
            knowledge.Serve(baked.Store.Path, baked.Store);
            return new BakeResult(baked, []);
        }

        place.TidyUp();
        return Bake() ?? (isMisnamed && look.Holds ? Bake() : null);
    }

    private BakeResult? Bake()
    {
        (isWanted, isMisnamed) = (true, false);
        var names = look.Profiles.DistinctBy(file => file.Slug, StringComparer.Ordinal)
            .ToDictionary(file => file.Slug, file => look.NameOf(file) ?? ProfileName.Guess(file), StringComparer.Ordinal);
        var ids = RowIds.Spread(names.Select(name => (name.Key, name.Value)));
        using var draft = BakeDraft.Begin(Baker.PathOf(place.Path, look.Hashes.Version), look.Words.Vocabulary);
        var texts = Read(look.Vocabulary.Concat(look.Texts), null, draft);
        Read(look.Profiles.OrderBy(file => ids[file.Slug]).ThenBy(file => file.Name, StringComparer.Ordinal), document => Rows(names, ids, document), draft);
        if (look.Errors() is { Count: > 0 } errors)
        {
            return look.Refused(errors);
        }

        return isMisnamed || !look.Holds ? null : Place(draft, new Catalog(texts), ids, names);
    }

    /// <summary>As soon as anything is wrong, the rest is only looked at.</summary>
    private ProfileRows? Rows(Dictionary<string, string> names, IReadOnlyDictionary<string, long> ids, Document document)
    {
        if (!isWanted || document.Root is not Mapping)
        {
            return null;
        }

        var provider = new Provider(document);
        if (provider.Name != names[provider.Slug])
        {
            (isWanted, isMisnamed) = (false, true);
            return null;
        }

        return ProfileRows.Of(look.Words, look.Remembered.Memory, ids[provider.Slug], provider);
    }

    private List<Document> Read(IEnumerable<ContentFile> files, Func<Document, ProfileRows?>? bake, BakeDraft draft)
    {
        var whole = new List<Document>();
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in look.Check.Run(files, bake, isKept: bake is null))
        {
            look.Take(file);
            isWanted &= file.Errors.Count == 0;
            if (file.Whole is { } document)
            {
                whole.Add(document);
            }
            else if (isWanted && slugs.Add(file.File.Slug) && file.Rows is { } rows)
            {
                draft.Add(rows);
            }
        }

        return whole;
    }

    private BakeResult Place(BakeDraft draft, Catalog texts, IReadOnlyDictionary<string, long> ids, Dictionary<string, string> names)
    {
        var path = Baker.PathOf(place.Path, look.Hashes.Version);
        var setAside = DataFolder.MakeRoom(path);
        draft.AddOffers(texts);
        draft.Add(look.Remembered.Memory.Past);
        draft.Finish(look.Hashes.Version, texts, BakedFiles.Of(look, look.Hashes.Files.Keys));
        var content = place.Open(path);
        place.TidyUp();
        var profiles = names.ToDictionary(name => name.Key, name => new BakedProfile(ids[name.Key], name.Key, name.Value), StringComparer.Ordinal);
        knowledge.Serve(path, content.Store, new BakedBase(path, look.Hashes.Files, profiles));
        return new BakeResult(content, [], setAside);
    }
}
