using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>The lists that are given whole.</summary>
internal static class ListHandlers
{
    public static IResult Root(ApiCall call) => call.Items(ApiOperations.All(call.Store, call.Texts).Select(operation => new ApiEndpoint
    {
        Name = operation.Name,
        Address = operation.Path,
        Summary = call.Texts[$"api.operation.{operation.Name}"],
    }));

    public static IResult Providers(ApiCall call) => call.Items(Summaries(call.Store));

    public static IResult Topics(ApiCall call) => call.Items(call.Vocabulary.Topics.Select(VocabularyMap.Topic));

    public static IResult Presets(ApiCall call) => call.Items(call.Vocabulary.Presets.Select(VocabularyMap.Preset));

    public static IResult Tiers(ApiCall call) => call.Items(call.Vocabulary.Tiers.Select(VocabularyMap.Tier));

    public static IResult Countries(ApiCall call) => call.Items(call.Vocabulary.Countries.Select(VocabularyMap.Country));

    public static IResult Words(ApiCall call) => call.Items(VocabularyMap.Words(call.Vocabulary));

    public static IResult Indexes(ApiCall call) => call.Items(call.Store.Texts.Indexes().Select(TextMap.IndexSummary));

    public static IResult Faq(ApiCall call) => call.Items(call.Store.Texts.Faq().Select(TextMap.Question));

    public static IResult Sources(ApiCall call) => call.Items(TextMap.Sources(call.Store.Sources.All()));

    private static IEnumerable<ApiProviderSummary> Summaries(ContentStore store)
    {
        var outcomes = store.Providers.Checklists();
        return store.Providers.All().Select(row => ProviderMap.Summary(row, ProviderMap.Checklist(store.Vocabulary, outcomes[row.Id])));
    }
}
