using InferCheck.Store;

namespace InferCheck.Tests.Forms.Api;

/// <summary>Every address of the API that can be asked, with the path that describes it.</summary>
internal static class ApiAddresses
{
    public static readonly string[] Lists =
        ["", "providers/", "topics/", "presets/", "tiers/", "countries/", "words/", "indexes/", "faq/", "sources/", "changes/", "match/", "models/", "offers/"];

    public static IEnumerable<(string Address, string Path)> All(ContentStore store) =>
    [
        .. Lists.Select(list => ($"/api/v1/{list}", $"/api/v1/{list}")),
        .. store.Providers.All().Select(row => ($"/api/v1/providers/{row.Slug}/", "/api/v1/providers/{slug}/")),
        .. store.Providers.All().Select(row => ($"/providers/{row.Slug}.json", "/providers/{slug}.json")),
        .. store.Texts.Indexes().Select(row => ($"/api/v1/indexes/{row.Slug}/", "/api/v1/indexes/{slug}/")),
        .. store.Vocabulary.Models.Take(20).Select(model => ($"/api/v1/models/{model.Slug}/", "/api/v1/models/{slug}/")),
        .. store.Vocabulary.Presets.Select(preset => ($"/api/v1/match/?preset={preset.Key}", "/api/v1/match/")),
        ("/api/v1/match/?training=never,opt-in&dpa=published", "/api/v1/match/"),
        ("/api/v1/match/?kind=gateway&seat=DE,US&tier=not-enough-read&older=30", "/api/v1/match/"),
        ("/api/v1/match/?q=retention&sort=training", "/api/v1/match/"),
        ("/api/v1/changes/?since=2026-06-01&topic=training,dpa&material=true", "/api/v1/changes/"),
        ("/data/manifest.json", "/data/manifest.json"),
        ("/data/all.json", "/data/all.json"),
    ];
}
