using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>What a tree talks to as a bill of materials (CycloneDX 1.6): services and declared packages. The same tree gives the same bytes.</summary>
internal static class ScanCycloneDx
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="services">All that was seen, accepted or not: a bill leaves nothing out because somebody knows of it.</param>
    /// <param name="committed">When the tree was committed, where git knows.</param>
    public static void Write(IReadOnlyList<JudgedService> services, BomService words, DateTimeOffset? committed, TextWriter output)
    {
        var metadata = new JsonObject { ["tools"] = new JsonObject { ["components"] = new JsonArray(Tool()) } };
        if (committed is { } time)
        {
            metadata["timestamp"] = time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        }

        var found = new JsonObject
        {
            ["metadata"] = metadata,
            ["components"] = new JsonArray([.. BomComponents.Of(services.SelectMany(service => service.Service.Sightings).Where(IsUsed))]),
            ["services"] = new JsonArray([.. Services(services, words)]),
        };
        var bill = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = Number(found.ToJsonString(Options)),
            ["version"] = 1,
        };
        foreach (var (name, value) in found)
        {
            bill[name] = value!.DeepClone();
        }

        output.Write(bill.ToJsonString(Options) + "\n");
    }

    /// <summary>Documentation and lists of what is refused speak of services that nobody talks to.</summary>
    private static bool IsUsed(Sighting sighting) => sighting.Weight is not Weight.Docs;

    private static IEnumerable<JsonObject> Services(IReadOnlyList<JudgedService> services, BomService words)
    {
        var told = services.Where(service => service.Service.IsToldElsewhere).SelectMany(service => service.Service.Sightings)
            .ToLookup(sighting => sighting.Provider);
        return services.Where(judged => !judged.Service.IsToldElsewhere && judged.Service.Sightings.Any(IsUsed))
            .Select(judged => words.Of(judged, judged.Service.IsInCode ? told[judged.Service.Provider.Slug] : []));
    }

    private static JsonObject Tool() => new() { ["type"] = "application", ["name"] = "infercheck", ["version"] = ProgramVersion.Text };

    /// <summary>Made of all that the bill says, so that another number means that it says something else.</summary>
    private static string Number(string said)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 16);

        // A number of this making, as RFC 9562 marks it.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
