using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>The days a calendar has: of profiles, of laws, of documents on record, and of models that end. Every source joins in <see cref="Of"/>.</summary>
internal sealed class CalendarEntries(ContentStore store, CalendarWords words)
{
    /// <summary>The kinds of the selection are sorts of days here; in order, and each key once.</summary>
    public IReadOnlyList<CalendarEntry> Of(FeedSelection selection)
    {
        var asked = selection with { Kinds = CalendarKinds.Dates(selection.Kinds) };
        return
        [
            .. store.Feeds.Dates(asked).Select(words.Of)
                .Concat(Laws(store.Vocabulary, asked).Select(words.Of))
                .Concat(Shows(asked, FeedKinds.Reworded) ? Rewordings.Events(store, asked).Select(words.Of) : [])
                .Concat(Shows(asked, FeedKinds.Retirement) && asked.Topics.Count == 0 ? Retirements(asked) : [])
                .OrderBy(entry => entry.On).ThenBy(entry => entry.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Laws hold for all alike: whoever chose providers has to ask for them, lest each calendar of a provider repeats them.</summary>
    public static IEnumerable<LegalDate> Laws(Vocabulary vocabulary, FeedSelection asked) => vocabulary.Dates.Where(date =>
        (asked.Kinds.Contains(FeedKinds.Legal) || (asked.Kinds.Count == 0 && asked.Providers.Count == 0))
        && (asked.Topics.Count == 0 || date.Topics.Any(asked.Topics.Contains)));

    /// <summary>They answer no topic: who asked for some is not told of them.</summary>
    private IEnumerable<CalendarEntry> Retirements(FeedSelection asked)
    {
        var providers = store.Providers.All().ToDictionary(provider => provider.Slug, StringComparer.Ordinal);
        return store.Offers.Retirements().Where(end => providers.ContainsKey(end.Provider))
            .Where(end => asked.Providers.Count == 0 || asked.Providers.Contains(end.Provider))
            .Select(end => words.Of(end, providers[end.Provider], store.Vocabulary.FindModel(end.Model)?.Name ?? end.Model));
    }

    private static bool Shows(FeedSelection asked, string kind) => asked.Kinds.Count == 0 || asked.Kinds.Contains(kind);
}
