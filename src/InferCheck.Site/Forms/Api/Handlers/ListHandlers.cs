using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>Lists: those of the vocabulary are given whole, the others in parts.</summary>
internal static class ListHandlers
{
    public static IResult Root(ApiCall call) => call.Items(ApiOperations.All(call.Store, call.Texts).Select(operation => new ApiEndpoint
    {
        Name = operation.Name,
        Address = operation.Path,
        Summary = call.Texts[$"api.operation.{operation.Name}"],
    }));

    public static IResult Providers(ApiCall call) => call.Parts(call.Store.Providers.All(), rows => Summaries(call.Store, rows));

    public static IResult Topics(ApiCall call) => call.Items(call.Vocabulary.Topics.Select(VocabularyMap.Topic));

    public static IResult Presets(ApiCall call) => call.Items(call.Vocabulary.Presets.Select(VocabularyMap.Preset));

    public static IResult Tiers(ApiCall call) => call.Items(call.Vocabulary.Tiers.Select(VocabularyMap.Tier));

    public static IResult Countries(ApiCall call) => call.Items(call.Vocabulary.Countries.Select(VocabularyMap.Country));

    public static IResult Words(ApiCall call) => call.Items(VocabularyMap.Words(call.Vocabulary));

    public static IResult Indexes(ApiCall call) => call.Parts(call.Store.Texts.Indexes(), indexes => indexes.Select(TextMap.IndexSummary));

    public static IResult Faq(ApiCall call) => call.Parts(call.Store.Texts.Faq(), questions => questions.Select(TextMap.Question));

    public static IResult Sources(ApiCall call) => call.Parts([.. TextMap.Sources(call.Store.Sources.All())], sources => sources);

    private static IEnumerable<ApiProviderSummary> Summaries(ContentStore store, IReadOnlyList<ProviderRow> rows)
    {
        var outcomes = store.Providers.Checklists(rows.Select(row => row.Id).FirstOrDefault(), rows.Select(row => row.Id).LastOrDefault());
        return rows.Select(row => ProviderMap.Summary(row, ProviderMap.Checklist(store.Vocabulary, outcomes[row.Id])));
    }
}
