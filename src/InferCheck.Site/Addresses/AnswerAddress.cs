using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Addresses;

/// <summary>An address in the one spelling answers are kept under, whatever way its escapes were written.</summary>
internal static class AnswerAddress
{
    private const int Longest = 2_048;

    /// <summary>As it was sent: most links are in the one spelling already.</summary>
    public static string Sent(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>
    /// Nothing when the address is too long to be worth keeping. The names stay in the order in which they were sent, because pages look at it.
    /// </summary>
    public static string? Canonical(HttpContext context)
    {
        var request = context.Request;
        var address = QueryAddress.Write((request.PathBase + Literal(request.Path)).ToUriComponent(), CanonicalQuery.Pairs(request.QueryString));
        return address.Length <= Longest ? address : null;
    }

    /// <summary>A percent sign that was written as %25 must not begin an escape in the spelling that is kept.</summary>
    public static PathString Literal(PathString path) => new(path.Value?.Replace("%", "%25", StringComparison.Ordinal));

    /// <summary>What is kept for all spellings is answered as if it had been asked in the one.</summary>
    public static void Respell(HttpRequest request, string address)
    {
        var start = address.IndexOf('?', StringComparison.Ordinal);
        var query = new QueryString(start < 0 ? "" : address[start..]);
        if (request.QueryString != query)
        {
            request.QueryString = query;
        }
    }
}
