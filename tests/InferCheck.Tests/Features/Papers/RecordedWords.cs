using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Tests.Features.Papers;

/// <summary>What a paper says of the past of each quote of a provider; that it is the past of the lock file is held elsewhere.</summary>
internal static class RecordedWords
{
    public static IReadOnlyDictionary<(string Quote, string Source), string> Of(ContentStore store, string slug) => store.Providers.Find(slug)!.AllEvidence
        .Where(row => row is { Quote: not null, RecordedSince: not null }).DistinctBy(row => (row.Quote, row.Source))
        .ToDictionary(row => (row.Quote!, row.Source), row => LifeWords.Past(row, Texts.Load("en")));

    /// <summary>And of who read each of its claims.</summary>
    public static IEnumerable<string> Readings(ContentStore store, string slug) => store.Providers.Find(slug)!.ReadingsByClaim
        .SelectMany(readings => readings).Where(ReadingWords.IsTold).Select(reading => ReadingWords.Of(reading, Texts.Load("en")));
}
