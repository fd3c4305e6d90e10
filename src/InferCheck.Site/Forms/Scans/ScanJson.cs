using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Sightings for programs: one array. With a policy each says what it makes of the endpoint.</summary>
internal static class ScanJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ScanAnswer answer, TextWriter output)
    {
        var verdicts = answer.Services.SelectMany(service => service.Service.Sightings.Select(sighting => (sighting, service.Verdict)))
            .ToDictionary(pair => pair.sighting, pair => pair.Verdict?.Verdict.ToString().ToLowerInvariant());
        output.WriteLine(JsonSerializer.Serialize(answer.Report.Sightings.Select(sighting => Row(sighting, verdicts[sighting])), Options));
    }

    private static JsonRow Row(Sighting sighting, string? verdict) => new(sighting.Provider, sighting.Part, sighting.File, sighting.Line,
        sighting.Evidence.Name(), sighting.Rank, sighting.Weight.ToString().ToLowerInvariant(), verdict);

    private sealed record JsonRow(string Provider, string? Part, string File, int Line, string Evidence, int Rank, string Weight,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Verdict);
}
