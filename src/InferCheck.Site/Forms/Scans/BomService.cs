using System.Globalization;
using System.Text.Json.Nodes;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Signatures;
using InferCheck.Scanning;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Forms.Scans;

/// <summary>A service as CycloneDX describes it: whose it is, where it answers, what goes there, and in properties what its documents say.</summary>
/// <param name="site">The address that those of claims begin with; empty where nobody said.</param>
internal sealed class BomService(EndpointWords words, string site)
{
    /// <summary>Before the names of properties that CycloneDX knows nothing of.</summary>
    private const string Own = "infercheck:";

    /// <param name="told">Places that name the provider without an endpoint: its own say through which it is reached.</param>
    public JsonObject Of(JudgedService judged, IEnumerable<Sighting> told)
    {
        var service = judged.Service;
        var described = new JsonObject
        {
            ["bom-ref"] = $"service:{service.Provider.Slug}{(service.Endpoint?.Name is { Value: var part } ? $":{part}" : "")}",
            ["provider"] = Company(service.Provider),
            ["name"] = service.Provider.Name,
            ["description"] = words.Name(service),
        };
        if (service.Endpoint?.Host is { Value: var host })
        {
            described["endpoints"] = new JsonArray($"https://{host}");
        }

        described["x-trust-boundary"] = true;
        described["data"] = new JsonArray(Flow("inbound", "prompts"), Flow("outbound", "answers"));
        described["properties"] = new JsonArray([.. Properties(judged, told).Select(Property)]);
        return described;
    }

    private static JsonObject Company(Provider provider)
    {
        var company = new JsonObject { ["name"] = provider.Vendor.Length > 0 ? provider.Vendor : provider.Name };
        if (provider.Website is { Value: var website })
        {
            company["url"] = new JsonArray(website);
        }

        return company;
    }

    /// <summary>Seen from the service, as the schema has it: a prompt goes into it.</summary>
    private static JsonObject Flow(string direction, string what) => new() { ["flow"] = direction, ["classification"] = what };

    private static JsonObject Property((string Name, string Value) property) => new() { ["name"] = Own + property.Name, ["value"] = property.Value };

    private IEnumerable<(string Name, string Value)> Properties(JudgedService judged, IEnumerable<Sighting> told)
    {
        var service = judged.Service;
        yield return ("provider", service.Provider.Slug);
        if (service.Endpoint is { Name.Value: var part } endpoint)
        {
            yield return (SignKinds.Of(endpoint.Kind), part);
        }

        yield return ("place", words.PlaceOf(service).Name());
        foreach (var region in service.Endpoint?.Regions ?? [])
        {
            yield return ("region", region.Value);
        }

        yield return ("in-code", service.IsInCode ? "true" : "false");
        foreach (var (topic, text) in words.Answers(service))
        {
            yield return ($"claim:{topic}", text);
            yield return ($"claim-page:{topic}", site + Paths.Claim(service.Provider.Slug, topic));
        }

        if (judged.Verdict is { } verdict)
        {
            yield return ("verdict", verdict.Verdict.ToString().ToLowerInvariant());
        }

        foreach (var sighting in Sighting.Sort(service.Sightings.Concat(told)))
        {
            yield return ($"seen:{sighting.Evidence.Name()}", string.Create(CultureInfo.InvariantCulture, $"{sighting.File}:{sighting.Line}"));
        }
    }
}
