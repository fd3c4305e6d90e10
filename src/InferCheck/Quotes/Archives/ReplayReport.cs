using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Archives;

/// <summary>What a run learned, for people and for programs.</summary>
public static class ReplayReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A row for each quote and each archive that has seen it.</summary>
    public static void WriteJson(IEnumerable<QuoteSighting> sightings, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(sightings.Select(Row), Options));

    /// <summary>What went, each with its place in the profile, then the counts.</summary>
    public static void WriteText(HistoryLock history, IReadOnlyList<QuoteSighting> sightings, TextWriter output)
    {
        foreach (var gone in sightings.Where(sighting => sighting.IsGone).OrderBy(sighting => sighting.Quote.At))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{gone.Quote.At}: gone from {gone.Document.Archive} on {gone.Without!.On:yyyy-MM-dd}, last seen {gone.Last.On:yyyy-MM-dd}: {Printable.Cut(Printable.Line(gone.Quote.Quote))}"));
            if (gone.Past.Spans[^1].Became is { } became)
            {
                output.WriteLine($"  {Printable.Line(became)}");
            }
        }

        foreach (var head in history.Heads)
        {
            var documents = history.Documents.Where(document => document.Archive == head.Archive).ToList();
            var seen = sightings.Where(sighting => sighting.Document.Archive == head.Archive).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{head.Archive}, as of {head.On:yyyy-MM-dd}: {documents.Count} documents, {documents.Sum(document => document.Versions.Count)} versions, {seen.Count} quotes seen, {seen.Count(one => one.IsGone)} gone"));
        }

        var quotes = sightings.GroupBy(sighting => sighting.Quote.Key, StringComparer.Ordinal).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{quotes.Count} quotes have a past, {quotes.Count(all => all.All(one => one.IsGone))} are gone wherever they were seen"));
    }

    private static JsonRow Row(QuoteSighting sighting)
    {
        var without = sighting.IsGone ? sighting.Without : null;
        return new JsonRow(
            sighting.Quote.Provider,
            sighting.Quote.Topic,
            sighting.Quote.Source,
            sighting.Quote.Quote,
            sighting.Document.Archive,
            sighting.Document.Files[sighting.First.File].Path,
            Day(sighting.First.On),
            Day(sighting.Last.On),
            without is null ? null : Day(without.On),
            sighting.First.Commit,
            sighting.Last.Commit,
            without?.Commit);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>`commit` is that of the first sighting.</summary>
    private sealed record JsonRow(
        string Provider, string Topic, string Source, string Quote, string Archive, string Path, string FirstSeen, string LastSeen, string? Gone,
        string Commit, string LastCommit, string? GoneCommit);
}
