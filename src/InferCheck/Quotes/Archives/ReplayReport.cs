using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Diagnostics;
using InferCheck.Model.Archives;

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
    public static void WriteJson(HistoryLock history, IReadOnlyList<SourceQuote> quotes, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(Seen(QuoteSighting.Of(history.Documents), quotes).Select(pair => Row(pair.Quote, pair.Sighting)), Options));

    /// <summary>What went, each with its place in the profile, then the counts.</summary>
    public static void WriteText(HistoryLock history, IReadOnlyList<SourceQuote> quotes, TextWriter output)
    {
        var sightings = QuoteSighting.Of(history.Documents).ToList();
        foreach (var (quote, gone) in Seen(sightings.Where(sighting => sighting.IsGone), quotes).OrderBy(pair => pair.Quote.At))
        {
            output.WriteLine(Printable.Line(string.Create(CultureInfo.InvariantCulture,
                $"{quote.At}: gone from {gone.Document.Archive} on {gone.Without!.On:yyyy-MM-dd}, last seen {gone.Last.On:yyyy-MM-dd}: "))
                + Short(quote.Quote));
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
                $"{head.Archive}, as of {head.On:yyyy-MM-dd}: {documents.Count} documents, {documents.Sum(document => document.Versions.Count)} versions, ")
                + string.Create(CultureInfo.InvariantCulture, $"{seen.Count} quotes seen, {seen.Count(one => one.IsGone)} gone"));
        }

        var seenQuotes = sightings.GroupBy(sighting => sighting.Past.Key, StringComparer.Ordinal).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seenQuotes.Count} quotes have a past, {seenQuotes.Count(all => all.All(one => one.IsGone))} are gone wherever they were seen"));
    }

    private static IEnumerable<(SourceQuote Quote, QuoteSighting Sighting)> Seen(IEnumerable<QuoteSighting> sightings, IReadOnlyList<SourceQuote> quotes)
    {
        var byKey = quotes.ToLookup(quote => quote.Key, StringComparer.Ordinal);
        return sightings.SelectMany(sighting => byKey[sighting.Past.Key].Select(quote => (quote, sighting)));
    }

    private static JsonRow Row(SourceQuote quote, QuoteSighting sighting)
    {
        var without = sighting.IsGone ? sighting.Without : null;
        return new JsonRow(
            quote.Provider,
            quote.Topic,
            quote.Source,
            quote.Quote,
            sighting.Document.Archive,
            sighting.Document.Files[sighting.First.File].Path,
            Day(sighting.First.On),
            Day(sighting.Last.On),
            without is null ? null : Day(without.On),
            sighting.First.Commit,
            sighting.Last.Commit,
            without?.Commit);
    }

    private static string Short(string quote) => Printable.Cut(Printable.Line(quote));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>`commit` is that of the first sighting.</summary>
    private sealed record JsonRow(
        string Provider, string Topic, string Source, string Quote, string Archive, string Path, string FirstSeen, string LastSeen, string? Gone,
        string Commit, string LastCommit, string? GoneCommit);
}
