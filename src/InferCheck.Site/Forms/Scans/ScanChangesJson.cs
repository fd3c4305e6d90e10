using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InferCheck.Matching;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Changes of what a tree talks to for programs: the commit compared with, and each change with the answers before and after.</summary>
internal sealed class ScanChangesJson(EndpointWords words)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(ScanChangesAnswer answer, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(new { Since = answer.Commit, Changes = answer.Changes.Select(Row) }, Options));

    private JsonRow Row(JudgedChange judged) => new(judged.Change.Service.Provider.Slug, judged.Change.Kind.ToString().ToLowerInvariant(),
        Side(judged.Change.Before), Side(judged.Change.After), judged.Verdict?.Verdict.ToString().ToLowerInvariant(),
        [.. judged.Change.Places.Select(sighting => new JsonPlace(sighting.File, sighting.Line, sighting.Evidence.Name()))]);

    private JsonSide? Side(ScannedService? service) => service is null ? null : new JsonSide(
        service.Endpoint?.Name?.Value,
        words.PlaceOf(service).Name(),
        words.Answers(service).ToDictionary(answer => answer.Topic, answer => answer.Text, StringComparer.Ordinal));

    private sealed record JsonRow(string Provider, string Change, JsonSide? Before, JsonSide? After, string? Verdict, IReadOnlyList<JsonPlace> Places);

    private sealed record JsonSide(string? Part, string Place, IReadOnlyDictionary<string, string> Answers);

    private sealed record JsonPlace(string File, int Line, string Evidence);
}
