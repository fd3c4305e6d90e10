using InferCheck.Site.Asking;
using InferCheck.Store;

namespace InferCheck.Site.Features.Comparing;

/// <summary>An address into a comparison: unknown parameters are dropped, the order of providers is kept.</summary>
internal static class CompareQueryReader
{
    public const string Provider = "p";
    public const string Preset = "preset";
    public const string Only = "only";
    public const string Differences = "differences";

    public static CompareQuery Read(IQueryCollection query, ContentStore store) => new()
    {
        Providers = AskedProviders.Read(store, query[Provider]),
        Preset = store.Vocabulary.Presets.FirstOrDefault(preset => query[Preset].Contains(preset.Key))?.Key,
        Asked = SupposedQuery.Read(query, store.Vocabulary),
        OnlyDifferences = query[Only].Contains(Differences),
    };
}
