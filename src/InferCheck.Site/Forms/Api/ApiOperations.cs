using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.Handlers;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api;

/// <summary>Everything the API answers. An operation is added here, its address in ApiPaths, and nothing anywhere else.</summary>
internal static class ApiOperations
{
    public static IReadOnlyList<ApiOperation> All(ContentStore store, Texts texts)
    {
        var parameters = new ApiParameters(store.Vocabulary, texts);
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToList();
        return
        [
            Make<ApiEnvelope<ApiEndpoint>>("root", ApiPaths.Root, ListHandlers.Root),
            Make<ApiEnvelope<ApiProviderSummary>>("providers", ApiPaths.Providers, ListHandlers.Providers, "", [.. parameters.Parts()]),
            Make<ApiEnvelope<ApiProvider>>("provider", SiteRoutes.ApiProvider, ItemHandlers.Provider, slugs.Count > 0 ? slugs[0]
                : "", parameters.Slug("provider", slugs.Count > 0 ? slugs[0] : "")),
            Make<ApiMatchAnswer>("match", ApiPaths.Match, MatchHandler.Answer, Question(store.Vocabulary), [.. parameters.Match()]),
            Make<ApiEnvelope<ApiChange>>("changes", ApiPaths.Changes, ChangeHandler.Answer, "since=2026-06-01", [.. parameters.Changes(slugs)]),
            Make<ApiEnvelope<ApiModelSummary>>("models", ApiPaths.Models, ModelHandlers.Models, "", [.. parameters.Parts()]),
            Make<ApiEnvelope<ApiModel>>("model", SiteRoutes.ApiModel, ModelHandlers.Model, Model(store), parameters.Slug("model", Model(store))),
            Make<ApiEnvelope<ApiOffer>>("offers", ApiPaths.Offers, ModelHandlers.Offers, Model(store) is { Length: > 0 } model ? $"model={model}" : "",
                [.. parameters.Offers(slugs)]),
            Make<ApiEnvelope<ApiHostSummary>>("hosts", ApiPaths.Hosts, HostHandler.All, "", [.. parameters.Parts()]),
            Make<ApiEnvelope<ApiHost>>("host", SiteRoutes.ApiHost, HostHandler.Answer, Host(store), parameters.Slug("host", Host(store))),
            Make<ApiEnvelope<ApiTopic>>("topics", ApiPaths.Topics, ListHandlers.Topics),
            Make<ApiEnvelope<ApiPreset>>("presets", ApiPaths.Presets, ListHandlers.Presets),
            Make<ApiEnvelope<ApiTier>>("tiers", ApiPaths.Tiers, ListHandlers.Tiers),
            Make<ApiEnvelope<ApiCountry>>("countries", ApiPaths.Countries, ListHandlers.Countries),
            Make<ApiEnvelope<ApiWord>>("words", ApiPaths.Words, ListHandlers.Words),
            Make<ApiEnvelope<ApiIndexSummary>>("indexes", ApiPaths.Indexes, ListHandlers.Indexes, "", [.. parameters.Parts()]),
            Make<ApiEnvelope<ApiIndex>>("index", SiteRoutes.ApiIndex, ItemHandlers.Index, Index(store), parameters.Slug("index", Index(store))),
            Make<ApiEnvelope<ApiQuestion>>("faq", ApiPaths.Faq, ListHandlers.Faq, "", [.. parameters.Parts()]),
            Make<ApiEnvelope<ApiSource>>("sources", ApiPaths.Sources, ListHandlers.Sources, "", [.. parameters.Parts()]),
        ];
    }

    /// <summary>Where there is nothing of a kind yet, the empty list of it is all there is to show.</summary>
    private static string ExampleOf(string path, string example) => (path.IndexOf('{', StringComparison.Ordinal), example) switch
    {
        (_, "") => path.Split('{')[0],
        ( < 0, _) => $"{path}?{example}",
        _ => path.Replace("{slug}", example, StringComparison.Ordinal),
    };

    /// <summary>The good answers on what buyers ask first, and the best on what they ask next.</summary>
    private static string Question(Vocabulary vocabulary) => vocabulary.Facets is [var first, var second, ..]
        ? $"{first.Key}={string.Join(',', first.Values.Where(value => value.Tone == "good").Select(value => value.Key))}&{second.Key}={second.Values[0].Key}"
        : "";

    private static string Index(ContentStore store) => store.Texts.Indexes() is [var first, ..] ? first.Slug : "";

    private static string Model(ContentStore store) => store.Vocabulary.Models is [var first, ..] ? first.Slug : "";

    private static string Host(ContentStore store) => store.Signs.PlainHosts() is [var first, ..] ? first : "";

    private static ApiOperation Make<TAnswer>(string name, string path, Func<ApiCall, IResult> handler, string example = "",
        params IReadOnlyList<ApiParameter> parameters) => new()
        {
            Name = name,
            Path = path,
            Answer = typeof(TAnswer),
            Handler = handler,
            Parameters = parameters,
            Example = ExampleOf(path, example),
        };
}
