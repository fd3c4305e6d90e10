using System.Globalization;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Features.Changes;

/// <summary>Which changes an address asks for: of some providers, on some topics, of some kinds, from a day on.</summary>
internal sealed record ChangesQuery
{
    public const string Provider = Paths.OfProvider;
    public const string Topic = "topic";
    public const string Kind = "kind";
    public const string SinceKey = Paths.Since;

    public const string DocumentKind = "documents";
    public const string ValueKind = "values";
    public const string ReadingKind = "readings";
    public const string PriceKind = "prices";

    public static IReadOnlyList<string> AllKinds { get; } = [DocumentKind, ValueKind, ReadingKind, PriceKind];

    public IReadOnlyList<string> Providers { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>None stands for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Since { get; init; }

    public bool WithImmaterial { get; init; }

    /// <summary>Nothing is left out but what the page leaves out by itself.</summary>
    public bool IsPlain => Providers.Count + Topics.Count + Kinds.Count == 0 && Since is null && !WithImmaterial;

    public bool ShowsEvents => Shows(ValueKind) || Shows(ReadingKind);

    public FeedSelection Selection => new()
    {
        Providers = Providers,
        Topics = Topics,
        WithImmaterial = WithImmaterial,
        Since = Since,
        Kinds = Shows(ValueKind) == Shows(ReadingKind) ? [] : [Shows(ValueKind) ? FeedKinds.Change : FeedKinds.Reading],
    };

    public bool Shows(string kind) => Kinds.Count == 0 || Kinds.Contains(kind);

    public string ToAddress() => QueryAddress.Write(Paths.Changes, Pairs());

    /// <summary>What is no provider, topic, kind or day is left out; each name stands once and in one order.</summary>
    public static ChangesQuery Read(IQueryCollection query, ContentStore store)
    {
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToHashSet(StringComparer.Ordinal);
        List<string> kinds = [.. AllKinds.Where(query[Kind].Contains)];
        return new ChangesQuery
        {
            Providers = [.. AskedProviders.Read(store, query[Provider]).Where(slugs.Contains).Order(StringComparer.Ordinal)],
            Topics = AskedTopics.Read(store.Vocabulary, query[Topic]).Known,
            Kinds = kinds.Count < AllKinds.Count ? kinds : [],
            Since = DateOnly.TryParseExact(query[SinceKey], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            WithImmaterial = query[FeedAddress.Material].Contains(FeedAddress.All),
        };
    }

    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        foreach (var (key, values) in new[] { (Provider, Providers), (Topic, Topics), (Kind, Kinds) })
        {
            foreach (var value in values)
            {
                yield return KeyValuePair.Create(key, value);
            }
        }

        if (Since is not null)
        {
            yield return KeyValuePair.Create(SinceKey, Since);
        }

        if (WithImmaterial)
        {
            yield return KeyValuePair.Create(FeedAddress.Material, FeedAddress.All);
        }
    }
}
