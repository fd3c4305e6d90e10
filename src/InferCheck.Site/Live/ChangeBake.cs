using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>A database made from the last one, of which only the rows of those files are replaced that differ.</summary>
internal sealed class ChangeBake(ContentLook look, DataFolder place, ContentKnowledge knowledge, BakedBase last, ContentStore? served)
{
    /// <summary>With more than this share of the profiles changed, reading all of them costs no more.</summary>
    private const int Share = 8;

    private readonly List<ContentFile> differing = [.. look.Profiles.Where(file =>
        look.HashOf(file) is not { } hash || last.Hashes.GetValueOrDefault(file.Name) != hash)];

    /// <summary>Possible or not; when it is, what came of it, which is nothing when files changed in the meantime.</summary>
    public (bool IsPossible, BakeResult? Result)? Run()
    {
        if (differing.Count > Share + (last.Profiles.Count / Share))
        {
            return null;
        }

        if (look.Unknown.Any(file => !file.Kind.IsShared && last.Hashes.ContainsKey(file.Name)))
        {
            knowledge.Believe(last, look.Unknown, look.Today);
            look.Recall();
        }

        if (look.CheckRest() is { Count: > 0 } errors)
        {
            return (true, look.Refused(errors));
        }

        return Ids() is { } ids ? (true, Bake(ids)) : null;
    }

    private IEnumerable<(string Slug, string Name)> Names => look.Profiles.Select(file => (file.Slug, look.NameOf(file)!));

    private IReadOnlyDictionary<string, long>? Ids() =>
        RowIds.Fit(Names, Names.Where(profile => last.Profiles.GetValueOrDefault(profile.Slug)?.Name == profile.Name)
        .ToDictionary(profile => profile.Slug, profile => last.Profiles[profile.Slug].Id, StringComparer.Ordinal));

    private BakeResult? Bake(IReadOnlyDictionary<string, long> ids)
    {
        using var turn = place.Turn();
        var path = Baker.PathOf(place.Path, look.Hashes.Version);
        if (place.OpenOrNot(path) is { } baked)
        {
            // Another process baked the same while this one waited for its turn.
            knowledge.Serve(path, baked.Store);
            return new BakeResult(baked, []);
        }

        using var draft = BakeDraft.Copy(path, last.Path, look.Words.Vocabulary);
        var changed = differing.Select(file => file.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var profile in last.Profiles.Values.Where(profile => changed.Contains(profile.Slug) || !ids.ContainsKey(profile.Slug)))
        {
            draft.Remove(profile.Id);
        }

        foreach (var file in look.Check.Run(differing, document =>
            ProfileRows.Of(look.Words, look.Remembered.Memory, ids[document.Slug], new Provider(document))))
        {
            look.Take(file);
            if (file.Rows is { } rows)
            {
                draft.Add(rows);
            }
        }

        var texts = ChangedTexts();
        return look.Holds ? Place(draft, path, (ids, changed, texts)) : null;
    }

    private BakeResult Place(BakeDraft draft, string path, (IReadOnlyDictionary<string, long> Ids, HashSet<string> Changed, Catalog? Texts) made)
    {
        var setAside = DataFolder.MakeRoom(path);
        var names = look.Hashes.Files.Where(file => last.Hashes.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key);
        draft.Finish(look.Hashes.Version, made.Texts, BakedFiles.Of(look, names), last.Hashes.Keys.Where(name => !look.Hashes.Files.ContainsKey(name)));
        var content = place.Open(path, served is null ? null : (served, made.Changed));
        place.TidyUp();
        var profiles = Names.ToDictionary(name => name.Slug, name => new BakedProfile(made.Ids[name.Slug], name.Slug, name.Name), StringComparer.Ordinal);
        knowledge.Serve(path, content.Store, new BakedBase(path, look.Hashes.Files, profiles));
        return new BakeResult(content, [], setAside, IsChange: true);
    }

    /// <summary>Questions, indexes and pages are few: if one differs, all are written.</summary>
    private Catalog? ChangedTexts()
    {
        var names = look.Texts.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var isSame = look.Texts.All(file => look.HashOf(file) is { } hash && last.Hashes.GetValueOrDefault(file.Name) == hash)
            && last.Hashes.Keys.Where(IsText).All(names.Contains);
        return isSame ? null : look.Words.Only([.. look.Texts.Select(file => file.Read().Document)]);
    }

    private static bool IsText(string name) => name.StartsWith("faq/", StringComparison.Ordinal) || name.StartsWith("indexes/", StringComparison.Ordinal)
        || name.StartsWith("pages/", StringComparison.Ordinal);
}
