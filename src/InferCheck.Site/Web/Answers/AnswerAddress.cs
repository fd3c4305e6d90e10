using InferCheck.Site.Listing;
using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Web.Answers;

/// <summary>An address in the one spelling answers are kept under, whatever way its escapes were written.</summary>
internal static class AnswerAddress
{
    private const int Longest = 2_048;

    /// <summary>As it was sent: most links are in the one spelling already.</summary>
    public static string Sent(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>Nothing when the address is too long to be worth keeping.</summary>
    public static string? Canonical(HttpContext context)
    {
        var request = context.Request;
        var pairs = request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        var address = QueryAddress.Write((request.PathBase + request.Path).ToUriComponent(), pairs);
        return address.Length <= Longest ? address : null;
    }
}
