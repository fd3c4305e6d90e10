namespace InferCheck.Site.Http;

/// <summary>An answer for programs: its bytes, what they are, and where else to look. A client that has them already gets 304.</summary>
internal sealed class OpenAnswer(byte[] body, string mediaType, params IEnumerable<LinkHeader> links) : IResult
{
    /// <summary>Content changes by a deployment; five minutes late is early enough, and 304 makes asking again cheap.</summary>
    public const string CacheControl = "public, max-age=300";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var tag = EntityTags.Of(body);
        response.Headers.CacheControl = CacheControl;
        response.Headers.Link = LinkHeader.Write(links);
        response.Headers.ETag = EntityTags.Held(httpContext.Request, tag) ?? tag;
        if (EntityTags.Held(httpContext.Request, tag) is not null)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }
}
