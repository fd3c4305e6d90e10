using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>The direct answers of a search as the API gives them; nothing where no words were asked.</summary>
internal static class SearchMap
{
    public static ApiSearch? Of(Found found) => found.Asked.Length == 0 ? null : new ApiSearch
    {
        Searched = found.Text,
        Mended = found.IsMended,
        Answers = [.. found.Answers.Select(answer => new ApiFoundPage
        {
            Kind = answer.Kind,
            Name = answer.Title,
            Page = DirectAddress.Of(answer),
            Providers = answer.Providers,
        })],
    };
}
