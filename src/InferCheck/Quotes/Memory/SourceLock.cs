using System.Collections.Frozen;

namespace InferCheck.Quotes.Memory;

/// <summary>Everything `verify` remembers: `content/sources.lock.yaml` as a value.</summary>
public sealed class SourceLock
{
    private readonly FrozenDictionary<string, SourceRecord> byPage;
    private readonly FrozenDictionary<string, LifeLine> byKey;

    public SourceLock(IEnumerable<SourceRecord> sources)
    {
        Sources = [.. sources.OrderBy(source => source.Page, StringComparer.Ordinal)];
        byPage = Sources.ToFrozenDictionary(source => source.Page, StringComparer.Ordinal);
        byKey = Sources.SelectMany(source => source.Quotes).DistinctBy(line => line.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(line => line.Key, StringComparer.Ordinal);
    }

    public static SourceLock Empty { get; } = new([]);

    public IReadOnlyList<SourceRecord> Sources { get; }

    public SourceRecord? Source(string page) => byPage.GetValueOrDefault(page);

    /// <summary>The life line of a quote, or nothing when no program has looked for it yet.</summary>
    public LifeLine? Find(string provider, string source, string quote) => Find(QuoteKey.Of(provider, source, quote));

    public LifeLine? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>With what was learned, and without quotes that no longer stand in the catalogue.</summary>
    public SourceLock After(IEnumerable<SourceVisit> visits, Func<LifeLine, bool> isKept)
    {
        var sources = byPage.ToDictionary(StringComparer.Ordinal);
        foreach (var visit in visits)
        {
            sources[visit.Page] = (sources.GetValueOrDefault(visit.Page) ?? new SourceRecord(visit.Page)).After(visit);
        }

        return new SourceLock(sources.Values
            .Select(source => source with { Quotes = [.. source.Quotes.Where(isKept)] })
            .Where(source => source.Quotes.Count > 0));
    }
}
