using InferCheck.Model;

namespace InferCheck.Scanning.Since;

/// <summary>Holds what runs in one tree against what runs in another. Where a file stands does not matter: one that was only renamed changes nothing.</summary>
public static class ServiceChanges
{
    public static IReadOnlyList<ServiceChange> Of(Catalog catalog, IEnumerable<Sighting> before, IEnumerable<Sighting> after)
    {
        var (then, now) = (Services(catalog, before), Services(catalog, after));
        var providers = then.Concat(now).Select(service => service.Provider.Slug).Distinct().Order(StringComparer.Ordinal);
        return [.. providers.SelectMany(slug => Of(Named(then, slug), Named(now, slug)))];
    }

    private static IReadOnlyList<ScannedService> Services(Catalog catalog, IEnumerable<Sighting> sightings) =>
        [.. ScannedService.Of(catalog, sightings.Where(sighting => sighting.IsInUse)).Where(service => !service.IsToldElsewhere)];

    private static Dictionary<string, ScannedService> Named(IEnumerable<ScannedService> services, string slug) =>
        services.Where(service => service.Provider.Slug == slug).ToDictionary(Part, StringComparer.Ordinal);

    /// <summary>Of one provider: what files say of it first, then what is left of endpoints that came and went.</summary>
    private static IEnumerable<ServiceChange> Of(Dictionary<string, ScannedService> then, Dictionary<string, ScannedService> now)
    {
        var moves = EndpointMoves.Of(then.Values.SelectMany(service => service.Sightings), now.Values.SelectMany(service => service.Sightings));
        var went = then.Keys.Except(now.Keys).Except(moves.Select(move => move.From)).Order(StringComparer.Ordinal).ToList();
        var came = now.Keys.Except(then.Keys).Except(moves.Select(move => move.To)).Order(StringComparer.Ordinal).ToList();
        var pairs = Math.Min(went.Count, came.Count);
        return
        [
            .. moves.Select(move => new ServiceChange(ChangeKind.Moved, then[move.From], now[move.To], move.Places)),
            .. went.Zip(came).Select(pair => new ServiceChange(ChangeKind.Moved, then[pair.First], now[pair.Second], now[pair.Second].Sightings)),
            .. came.Skip(pairs).Select(part => new ServiceChange(ChangeKind.Came, null, now[part], now[part].Sightings)),
            .. went.Skip(pairs).Select(part => new ServiceChange(ChangeKind.Went, then[part], null, then[part].Sightings)),
        ];
    }

    private static string Part(ScannedService service) => service.Endpoint?.Name?.Value ?? "";
}
