using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>What a rule looks at: the catalogue, the day of the check, and the walks over it that many rules share.</summary>
public sealed class CheckContext(Catalog catalog, DateOnly today, IReadOnlyList<Provider> committed)
{
    private readonly ValueIndex values = new(catalog);

    public Catalog Catalog { get; } = catalog;

    public Vocabulary Vocabulary => Catalog.Vocabulary;

    public DateOnly Today { get; } = today;

    /// <summary>The profiles that differ from the last commit, as they were in it.</summary>
    public IReadOnlyList<Provider> Committed { get; } = committed;

    public IEnumerable<(Provider Provider, Claim Claim)> Claims =>
        Catalog.Providers.SelectMany(provider => provider.Claims.Select(claim => (provider, claim)));

    public IEnumerable<(Provider Provider, Evidence Evidence)> Evidence =>
        Catalog.Providers.SelectMany(provider => provider.AllEvidence.Select(evidence => (provider, evidence)));

    /// <summary>Every text in the catalogue whose key holds one of these types.</summary>
    public IEnumerable<(Field Field, Scalar Text)> Texts(params IEnumerable<FieldType> types) => types.SelectMany(values.Texts);

    /// <summary>Every address that readers are sent to: what stands under a key for one, and the answer to a topic that asks for one.</summary>
    public IEnumerable<Scalar> Addresses => Texts(FieldType.Url).Select(found => found.Text).Concat(AnsweredAddresses);

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
