using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>The index's question and the index's answer: read by the same reader, answered by the same listing.</summary>
internal static class MatchHandler
{
    public static IResult Answer(ApiCall call)
    {
        var query = new IndexQueryReader(call.Vocabulary).Read(call.Query);
        var result = call.Listing.Answer(query);
        if (query.Page > result.Pages)
        {
            return ApiProblems.BadParameters(call.Context,
                [ApiErrors.Wrong(call.Texts, IndexQueryReader.Page, call.Query[IndexQueryReader.Page].ToString(), "api.error.no-page")]);
        }

        return call.Answer(Of(call, query, result), Turns(query, result.Pages), Address(query));
    }

    /// <summary>What is answered to a question.</summary>
    public static ApiMatchAnswer Of(ApiCall call, IndexQuery query, IndexResult result) =>
        Of(call.Store, call.Texts, call.Words, call.Listing, call.Today, query, result);

    public static ApiMatchAnswer Of(
        ContentStore store, Texts texts, Words words, IndexListing listing, DateOnly today, IndexQuery query, IndexResult result) => new()
        {
            SchemaVersion = store.SchemaVersion,
            ContentVersion = store.ContentVersion,
            GeneratedAt = store.GeneratedAt,
            Licence = ApiLicences.Of(texts),
            Items = new MatchMap(query, result, today, words, texts, store).Lists(),
            Search = SearchMap.Of(result.Found),
            Asked = VocabularyMap.Conditions(listing.ConditionsOf(query.AsIs)),
            Supposed = new ApiSupposed
            {
                Suppose = [.. query.Supposed.Suppositions.Select(supposition => supposition.Key)],
                Without = query.Supposed.Without,
            },
            Paging = new ApiPaging { Page = query.Page, Pages = result.Pages, Total = result.Total },
        };

    public static string Address(IndexQuery query) => QueryAddress.Write(ApiPaths.Match, query.Pairs());

    private static IEnumerable<LinkHeader> Turns(IndexQuery query, int pages)
    {
        yield return new LinkHeader(query.ToAddress(), "alternate", "text/html");
        foreach (var (relation, page) in new[] { ("first", 1), ("prev", query.Page - 1), ("next", query.Page + 1), ("last", pages) })
        {
            if (pages > 1 && page >= 1 && page <= pages)
            {
                yield return new LinkHeader(Address(query with { Page = page }), relation);
            }
        }
    }
}
