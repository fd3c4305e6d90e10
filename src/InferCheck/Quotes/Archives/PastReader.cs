using System.Collections.Frozen;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>What `replay` learned, in the form in which the store bakes it.</summary>
public static class PastReader
{
    public static RecordedPast Of(ReplayFiles files)
    {
        var days = QuoteSighting.Of(files.History.Documents).GroupBy(sighting => sighting.Past.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(seen => seen.Key, seen => QuoteDays.Of([.. seen]), StringComparer.Ordinal);
        return new RecordedPast(files.Archives, files.History.Heads, files.History.Documents)
        {
            Days = (provider, source, quote) => days.Count == 0 ? null : days.GetValueOrDefault(QuoteKey.Of(provider, source, quote)),
        };
    }
}
