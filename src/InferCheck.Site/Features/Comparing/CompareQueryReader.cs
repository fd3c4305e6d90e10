using InferCheck.Site.Asking;
using InferCheck.Store;

namespace InferCheck.Site.Features.Comparing;

/// <summary>An address into a comparison: unknown parameters are dropped, the order of providers is kept.</summary>
internal static class CompareQueryReader
{
    public const string Provider = "p";
    public const string Preset = "preset";
    public const string Only = "only";
    public const string Topic = "topic";
    public const string Differences = "differences";

    public static CompareQuery Read(IQueryCollection query, ContentStore store)
    {
        var (topics, unknown) = AskedTopics.Read(store.Vocabulary, query[Topic]);
        return new CompareQuery
        {
            Providers = AskedProviders.Read(store, query[Provider]),
            Preset = store.Vocabulary.Presets.FirstOrDefault(preset => query[Preset].Contains(preset.Key))?.Key,
            OnlyDifferences = query[Only].Contains(Differences),
            Asked = SupposedQuery.Read(query, store.Vocabulary),
            Topics = topics,
            UnknownTopics = unknown,
        };
    }
}
