using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>What a rule looks at: the catalogue, the day of the check, and the walks over it that many rules share.</summary>
public sealed class CheckContext
{
    private readonly ValueIndex values;
    private readonly Lazy<IReadOnlyList<MarkdownText>> markdown;
    private readonly Lazy<IReadOnlyList<OfferRow>> offers;
    private readonly Lazy<IReadOnlyList<(Provider Provider, HeldReading Held)>> held;
    private readonly Catalog? committed;

    public CheckContext(Catalog catalog, DateOnly today, Catalog? committed)
    {
        (Catalog, Today, this.committed) = (catalog, today, committed);
        offers = new(() => [.. OfferRow.Of(catalog.Documents)]);
        held = new(() => [.. catalog.Providers.SelectMany(provider =>
            HeldReading.Of(provider, catalog.Readings.GetValueOrDefault(provider.Slug), catalog.Vocabulary).Select(reading => (provider, reading)))]);
        values = new ValueIndex(catalog);
        markdown = new(() => MarkdownTexts.Of(this));
    }

    public Catalog Catalog { get; }

    public Vocabulary Vocabulary => Catalog.Vocabulary;

    public DateOnly Today { get; }

    /// <summary>The profiles that differ from the last commit, as they were in it.</summary>
    public IReadOnlyList<Provider> Committed => committed?.Providers ?? [];

    /// <summary>The rows of lists of offers that differ from the last commit, as they were in it.</summary>
    internal IEnumerable<OfferRow> CommittedOffers => OfferRow.Of(committed?.Documents ?? []);

    /// <summary>Every row of what services run, read once for all rules.</summary>
    internal IReadOnlyList<OfferRow> Offers => offers.Value;

    /// <summary>Every reading against the claim it is about, held up once for all rules.</summary>
    public IReadOnlyList<(Provider Provider, HeldReading Held)> Readings => held.Value;

    public IEnumerable<(Provider Provider, Claim Claim)> Claims =>
        Catalog.Providers.SelectMany(provider => provider.Claims.Select(claim => (provider, claim)));

    public IEnumerable<(Provider Provider, Evidence Evidence)> Evidence =>
        Catalog.Providers.SelectMany(provider => provider.AllEvidence.Concat(provider.Endpoints.SelectMany(endpoint => endpoint.Evidence))
            .Select(evidence => (provider, evidence)));

    /// <summary>Every text in the catalogue whose key holds one of these types.</summary>
    public IEnumerable<(Field Field, Scalar Text)> Texts(params IEnumerable<FieldType> types) => types.SelectMany(values.Texts);

    /// <summary>Every text in Markdown, read once for all rules and with one budget for each file.</summary>
    internal IReadOnlyList<MarkdownText> Markdown => markdown.Value;

    /// <summary>Every address that readers are sent to: what stands under a key for one, and the answer to a topic that asks for one.</summary>
    public IEnumerable<Scalar> Addresses => Texts(FieldType.Url).Select(found => found.Text).Concat(AnsweredAddresses);

    /// <summary>The same, and every link in Markdown.</summary>
    internal IEnumerable<(string Target, SourceLocation At)> Links =>
        Addresses.Select(address => (address.Value, address.At)).Concat(Markdown.SelectMany(text => text.Links()));

    /// <summary>Every link in Markdown to a page of the site itself, those of outlines included.</summary>
    internal IEnumerable<SiteLink> SiteLinks => Catalog.Documents.SelectMany(document => document.Links ?? [])
        .Concat(Markdown.SelectMany(text => text.Links()).Select(link => new SiteLink(link.Target, link.At)).Where(link => link.Target[0] == '/'));

    /// <summary>Every date of a day that must have come.</summary>
    internal IEnumerable<Scalar> DatesNotAhead =>
        Texts(FieldType.Date, FieldType.PartialDate).Where(found => !found.Field.MayBeAhead).Select(found => found.Text);

    /// <summary>Addresses that are themselves the answer, such as a status page.</summary>
    public IEnumerable<Scalar> AnsweredAddresses =>
        from pair in Claims
        where Vocabulary.FindTopic(pair.Claim.Topic?.Value)?.Type == TopicType.Link
        from value in pair.Claim.Values
        where value.Value.Length > 0
        select value;

    /// <summary>Every value whose key holds this type, in whatever form it was written.</summary>
    public IEnumerable<(Field Field, Node Node)> Nodes(FieldType type) => values.Nodes(type);

    /// <summary>Every map of every file with the keys it may have.</summary>
    public IReadOnlyList<(Mapping Map, Shape Shape)> Maps => values.Maps;
}
