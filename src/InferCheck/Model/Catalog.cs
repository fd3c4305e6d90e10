using System.Collections.Frozen;
using InferCheck.Model.Offers;
using InferCheck.Model.Readings;

namespace InferCheck.Model;

/// <summary>Everything that was read from `content/`. It exists between reading and baking and is never changed.</summary>
public sealed class Catalog
{
    public Catalog(IReadOnlyList<Document> documents)
        : this(documents, words: null)
    {
    }

    private Catalog(IReadOnlyList<Document> documents, Catalog? words)
    {
        Documents = documents;
        Vocabulary = words?.Vocabulary ?? Vocabulary.From(Root, [.. Readable(DocumentKind.Model).Select(AiModel.From)]);
        Readings = words?.Readings ?? Readable(DocumentKind.Readings).Select(document => new ReadingList(document))
            .ToFrozenDictionary(list => list.Provider, StringComparer.Ordinal);
        Providers = [.. Readable(DocumentKind.Provider).Select(document => new Provider(document))];
        Indexes = [.. Readable(DocumentKind.TrustIndex).Select(document => new TrustIndex(document))];
        Faq = [.. Readable(DocumentKind.Faq).Select(document => new FaqEntry(document)).OrderBy(entry => entry.Order)
            .ThenBy(entry => entry.Slug, StringComparer.Ordinal)];
        Offers = [.. Readable(DocumentKind.Offers).Select(OfferList.From)];
        Pages = [.. Readable(DocumentKind.Page).Select(document => new EditorialPage(document))];
    }

    public IReadOnlyList<Document> Documents { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Provider> Providers { get; }

    public IReadOnlyList<TrustIndex> Indexes { get; }

    public IReadOnlyList<FaqEntry> Faq { get; }

    public IReadOnlyList<EditorialPage> Pages { get; }

    /// <summary>What services run, a list each.</summary>
    public IReadOnlyList<OfferList> Offers { get; }

    /// <summary>Who has read which claims, by profile.</summary>
    public IReadOnlyDictionary<string, ReadingList> Readings { get; }

    /// <summary>
    /// Nothing but this document, in the words of the same vocabulary and beside the same readings. It may be newer than the one that was read.
    /// </summary>
    public Catalog Only(Document document) => Only([document]);

    public Catalog Only(IReadOnlyList<Document> documents) => new(documents, this);

    /// <summary>The names of all files of a kind, those included that could not be read: a reference to them is no mistake.</summary>
    public IEnumerable<string> Slugs(DocumentKind kind) => Documents.Where(document => document.Kind == kind).Select(document => document.Slug);

    private IEnumerable<Document> Readable(DocumentKind kind) =>
        Documents.Where(document => document.Kind == kind && document.Root is Mapping).OrderBy(document => document.Slug, StringComparer.Ordinal);

    private Node? Root(DocumentKind kind) => Documents.FirstOrDefault(document => document.Kind == kind)?.Root;
}
