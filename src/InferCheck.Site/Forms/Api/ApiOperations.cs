using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.Handlers;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api;

/// <summary>Everything the API answers. An address is added here and nowhere else.</summary>
internal static class ApiOperations
{
    public static IReadOnlyList<ApiOperation> All(ContentStore store, Texts texts)
    {
        var parameters = new ApiParameters(store.Vocabulary, texts);
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToList();
        return
        [
            Make<ApiEnvelope<ApiEndpoint>>("root", "", ListHandlers.Root),
            Make<ApiEnvelope<ApiProviderSummary>>("providers", "providers/", ListHandlers.Providers),
            Make<ApiEnvelope<ApiProvider>>("provider", "providers/{slug}/", ItemHandlers.Provider, slugs.Count > 0 ? slugs[0] : "", parameters.Slug("provider", slugs.Count > 0 ? slugs[0] : "")),
            Make<ApiMatchAnswer>("match", "match/", MatchHandler.Answer, "training=never,opt-in&dpa=published", [.. parameters.Match()]),
            Make<ApiEnvelope<ApiChange>>("changes", "changes/", ChangeHandler.Answer, "since=2026-06-01", [.. parameters.Changes(slugs)]),
            Make<ApiEnvelope<ApiTopic>>("topics", "topics/", ListHandlers.Topics),
            Make<ApiEnvelope<ApiPreset>>("presets", "presets/", ListHandlers.Presets),
            Make<ApiEnvelope<ApiTier>>("tiers", "tiers/", ListHandlers.Tiers),
            Make<ApiEnvelope<ApiCountry>>("countries", "countries/", ListHandlers.Countries),
            Make<ApiEnvelope<ApiWord>>("words", "words/", ListHandlers.Words),
            Make<ApiEnvelope<ApiIndexSummary>>("indexes", "indexes/", ListHandlers.Indexes),
            Make<ApiEnvelope<ApiIndex>>("index", "indexes/{slug}/", ItemHandlers.Index, Index(store), parameters.Slug("index", Index(store))),
            Make<ApiEnvelope<ApiQuestion>>("faq", "faq/", ListHandlers.Faq),
            Make<ApiEnvelope<ApiSource>>("sources", "sources/", ListHandlers.Sources),
        ];
    }

    /// <summary>Where there is nothing of a kind yet, the empty list of it is all there is to show.</summary>
    private static string ExampleOf(string path, string example) => (path.IndexOf('{', StringComparison.Ordinal), example) switch
    {
        (_, "") => path.Split('{')[0],
        ( < 0, _) => $"{path}?{example}",
        _ => path.Replace("{slug}", example, StringComparison.Ordinal),
    };

    private static string Index(ContentStore store) => store.Texts.Indexes() is [var first, ..] ? first.Slug : "";

    private static ApiOperation Make<TAnswer>(string name, string path, Func<ApiCall, IResult> handler, string example = "", params IReadOnlyList<ApiParameter> parameters) => new()
    {
        Name = name,
        Path = ApiPaths.Root + path,
        Answer = typeof(TAnswer),
        Handler = handler,
        Parameters = parameters,
        Example = ApiPaths.Root + ExampleOf(path, example),
    };
}
