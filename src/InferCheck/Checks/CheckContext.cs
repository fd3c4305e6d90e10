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

    /// <summary>Every value whose key holds this type, in whatever form it was written.</summary>
    public IEnumerable<(Field Field, Node Node)> Nodes(FieldType type) => values.Nodes(type);

    /// <summary>Every map of every file with the keys it may have.</summary>
    public IReadOnlyList<(Mapping Map, Shape Shape)> Maps => values.Maps;
}
