using InferCheck.Model.Offers;

namespace InferCheck.Model;

/// <summary>Everything that was read from `content/`. It exists between reading and baking and is never changed.</summary>
public sealed class Catalog
{
    public Catalog(IReadOnlyList<Document> documents)
        : this(documents, vocabulary: null)
    {
    }

    private Catalog(IReadOnlyList<Document> documents, Vocabulary? vocabulary)
    {
        Documents = documents;
        Vocabulary = vocabulary ?? Vocabulary.From(Root, [.. Readable(DocumentKind.Model).Select(AiModel.From)]);
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

    /// <summary>Nothing but this document, in the words of the same vocabulary. It may be newer than the one that was read.</summary>
    public Catalog Only(Document document) => Only([document]);

    public Catalog Only(IReadOnlyList<Document> documents) => new(documents, Vocabulary);

    /// <summary>The names of all files of a kind, those included that could not be read: a reference to them is no mistake.</summary>
    public IEnumerable<string> Slugs(DocumentKind kind) => Documents.Where(document => document.Kind == kind).Select(document => document.Slug);

    private IEnumerable<Document> Readable(DocumentKind kind) =>
        Documents.Where(document => document.Kind == kind && document.Root is Mapping).OrderBy(document => document.Slug, StringComparer.Ordinal);

    private Node? Root(DocumentKind kind) => Documents.FirstOrDefault(document => document.Kind == kind)?.Root;
}
