using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>
/// What one look at the content leaves for the next: hashes, outlines, the vocabulary, what `verify` and `replay` wrote, and the database that the next
/// can be made from.
/// </summary>
internal sealed class ContentKnowledge(string folder)
{
    private readonly Dictionary<string, KnownFile> files = new(StringComparer.Ordinal);
    private (string Basis, Catalog Catalog)? words;
    private (string Basis, RememberedQuotes Content)? remembered;
    private (string Path, BakedBase? Base, ContentStore? Store)? last;

    public FileHashes Hashes { get; } = new();

    public KnownFile? Find(ContentFile file, string? hash, DateOnly today) =>
        files.TryGetValue(file.Name, out var known) && known.Holds(hash, today) ? known : null;

    public void Learn(CheckedFile file, DateOnly today)
    {
        if (file.Hash is { } hash)
        {
            files[file.File.Name] = new KnownFile(hash, file.Outline, file.Errors, today);
        }
    }

    /// <summary>The catalogue of the vocabulary alone. With another one nothing that was known of other files holds.</summary>
    public Catalog Words(IReadOnlyList<ContentFile> listed, ContentHashes hashes)
    {
        var basis = ContentBasis.Words(hashes.Files);
        if (words is not { } known || known.Basis != basis)
        {
            files.Clear();
            words = known = (basis, new Catalog([.. listed.Where(file => file.Kind.IsShared).Select(file => file.Read().Document)]));
        }

        return known.Catalog;
    }

    public RememberedQuotes Remembered(ContentHashes hashes)
    {
        var basis = ContentBasis.Remembered(hashes.Files);
        if (remembered is not { } known || known.Basis != basis)
        {
            var (memory, faults) = Memories.Read(folder);
            remembered = known = (basis, new RememberedQuotes(memory, faults));
        }

        return known.Content;
    }

    /// <summary>What is served now, and from where the next can be made. What is in it is looked at when there is a next one.</summary>
    public void Serve(string path, ContentStore store, BakedBase? known = null) => last = (path, known, store);

    /// <summary>
    /// The database served now, else one that an earlier start left; with how it is served. Only one with the same vocabulary and the same memory of quotes.
    /// </summary>
    public (BakedBase Base, ContentStore? Store)? Base(ContentHashes hashes, IEnumerable<string> left)
    {
        if (last is { } served && (served.Base ?? BakedBase.Read(served.Path, isTrusted: true)) is { } own)
        {
            return ContentBasis.IsSame(own.Hashes, hashes.Files) ? (own, served.Store) : null;
        }

        return left.Select(path => BakedBase.Read(path, isTrusted: false)).OfType<BakedBase>()
            .FirstOrDefault(found => ContentBasis.IsSame(found.Hashes, hashes.Files)) is { } other
            ? (other, null)
            : null;
    }

    /// <summary>What a database says of the files it was made of, as far as nothing newer is known. It has none that was at fault.</summary>
    public void Believe(BakedBase source, IEnumerable<ContentFile> asked, DateOnly today)
    {
        var baked = source.Files().ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in asked)
        {
            if (baked.TryGetValue(file.Name, out var known) && OutlineText.Read(known.Outline, file) is { } outline)
            {
                files[file.Name] = new KnownFile(known.Hash, outline, [], today);
            }
        }
    }

    /// <summary>Nothing that came from a database that turned out to be damaged is believed any longer.</summary>
    public void Forget()
    {
        files.Clear();
        last = null;
    }

    /// <summary>Lets go of what only the next change would need, and can be found in the database again.</summary>
    public void Rest()
    {
        files.Clear();
        last = last is { } served ? (served.Path, null, served.Store) : null;
    }
}
