using InferCheck.Site.Api;
using InferCheck.Site.Web;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Downloads;

/// <summary>A file streamed from disk, whole or in part, or 304 for whoever has it already.</summary>
internal sealed class DownloadAnswer(Download download) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var tag = EntityTags.Of(download.Sha256);
        response.Headers.CacheControl = OpenAnswer.CacheControl;
        response.Headers.Link = LinkHeader.Write([new(download.Address, "canonical"), new(ApiPaths.Documentation, "describedby", "text/html"), LinkHeader.Licence]);
        if (EntityTags.Held(httpContext.Request, tag) is { } held)
        {
            response.Headers.ETag = held;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        // The time of the file differs between machines that serve the same bytes; the tag does not.
        response.OnStarting(() =>
        {
            response.Headers.LastModified = default;
            return Task.CompletedTask;
        });
        var fileName = Path.GetExtension(download.Name) is ".json" ? null : download.Name;
        var entityTag = new EntityTagHeaderValue(tag);
        var answer = download.Path is { } path
            ? Results.File(path, download.MediaType, fileName, entityTag: entityTag, enableRangeProcessing: true)
            : Results.File(download.Bytes, download.MediaType, fileName, entityTag: entityTag, enableRangeProcessing: true);
        return answer.ExecuteAsync(httpContext);
    }
}
