using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Store;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Features.Calendar;

/// <summary>Which days an address asks for: of some providers, of some sorts.</summary>
internal sealed record CalendarQuery
{
    public const string Provider = "p";

    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>None stands for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public bool IsPlain => Providers.Count + Kinds.Count == 0;

    public FeedSelection Selection => new() { Providers = Providers, Kinds = Kinds };

    /// <summary>The same as a file that a calendar follows.</summary>
    public string File => FeedAddress.OfCalendar(Selection, Kinds);

    public string ToAddress() => QueryAddress.Write(Paths.Calendar, Pairs());

    /// <summary>What is no provider and no sort is left out; each name stands once and in one order.</summary>
    public static CalendarQuery Read(IQueryCollection query, ContentStore store)
    {
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToHashSet(StringComparer.Ordinal);
        return new CalendarQuery
        {
            Providers = [.. AskedProviders.Read(store, query[Provider]).Where(slugs.Contains).Order(StringComparer.Ordinal)],
            Kinds = CalendarKinds.Read(query),
        };
    }

    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
        Providers.Select(slug => KeyValuePair.Create(Provider, slug)).Concat(CalendarKinds.Pairs(Kinds));
}
