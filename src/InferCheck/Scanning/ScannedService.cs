using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Signatures;

namespace InferCheck.Scanning;

/// <summary>All that was seen of one endpoint of a provider, or of a provider where nothing says which.</summary>
public sealed record ScannedService(Provider Provider, Endpoint? Endpoint, IReadOnlyList<Sighting> Sightings)
{
    /// <summary>A package or a module says less than a host: where both are seen, the host says through which endpoint the package is used.</summary>
    public bool IsToldElsewhere { get; private init; }

    /// <summary>Whether any of it is part of what runs: what only tests, examples and documentation name fails no policy.</summary>
    public bool IsInCode => Sightings.Any(sighting => sighting.IsInUse);

    /// <summary>By provider and endpoint; what no endpoint is known of comes last.</summary>
    public static IReadOnlyList<ScannedService> Of(Catalog catalog, IEnumerable<Sighting> sightings)
    {
        var providers = catalog.Providers.ToDictionary(provider => provider.Slug, StringComparer.Ordinal);
        List<ScannedService> services =
        [
            .. sightings.GroupBy(sighting => (sighting.Provider, sighting.Endpoint))
                .Select(group => new ScannedService(providers[group.Key.Provider], group.Key.Endpoint, [.. group]))
                .OrderBy(service => service.Provider.Slug, StringComparer.Ordinal).ThenBy(service => service.Endpoint is null)
                .ThenBy(service => service.Endpoint?.Name?.Value, StringComparer.Ordinal),
        ];
        var told = services.Where(service => service.Endpoint is not null && service.IsInCode).Select(service => service.Provider.Slug)
            .ToHashSet(StringComparer.Ordinal);
        return [.. services.Select(service => service with { IsToldElsewhere = service.Endpoint is null && told.Contains(service.Provider.Slug) })];
    }

    /// <summary>What claims come to for whoever uses this endpoint.</summary>
    public IReadOnlyList<Fact> FactsOf(Vocabulary vocabulary, IReadOnlyList<Fact> facts) =>
        Endpoint is null ? facts : EndpointFacts.Of(vocabulary, facts, Endpoint);
}
