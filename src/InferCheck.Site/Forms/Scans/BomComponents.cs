using System.Text.Json.Nodes;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>The declared packages of services as CycloneDX describes them, each once with all its places.</summary>
internal static class BomComponents
{
    public static IEnumerable<JsonObject> Of(IEnumerable<Sighting> sightings) => sightings
        .Select(sighting => (Sighting: sighting, Address: PackageAddress.Of(sighting.Registry, sighting.Matched)))
        .Where(pair => pair.Address is not null).GroupBy(pair => pair.Address!, pair => pair.Sighting, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, Sighting.Sort(group)));

    private static JsonObject Of(string address, IReadOnlyList<Sighting> sightings) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = address,
        ["name"] = sightings[0].Matched,
        ["scope"] = sightings.Any(sighting => sighting.Weight is Weight.Code) ? "required" : "excluded",
        ["purl"] = address,
        ["evidence"] = new JsonObject
        {
            ["occurrences"] = new JsonArray([.. sightings.Select(sighting => (sighting.File, sighting.Line)).Distinct()
                .Select(place => new JsonObject { ["location"] = place.File, ["line"] = place.Line })]),
        },
    };
}
