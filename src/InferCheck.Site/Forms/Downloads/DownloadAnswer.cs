using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Http.Answers;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>A file, packed or streamed from disk, whole or in part, or 304 for whoever has it already.</summary>
internal sealed class DownloadAnswer(Download download, PackedDownloads packed) : IResult
{
    private string? FileName => Path.GetExtension(download.Name) is ".json" ? null : download.Name;

    private bool IsPacked => Compressor.IsWorthwhile(download.MediaType, (int)Math.Min(download.Size, int.MaxValue));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var tag = EntityTags.Of(download.Sha256);
        response.Headers.CacheControl = OpenAnswer.CacheControl;
        response.Headers.Link = LinkHeader.Write([new(download.Address, "canonical"), new(ApiPaths.Documentation, "describedby", "text/html"),
            LinkHeader.Licence]);
        if (IsPacked)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (EntityTags.Held(httpContext.Request, tag) is { } held)
        {
            response.Headers.ETag = held;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        // Parts are parts of the plain file, whatever else the client would take.
        var coding = IsPacked && httpContext.Request.Headers.Range.Count == 0
            ? AcceptEncoding.Accepted(httpContext.Request.Headers.AcceptEncoding)
            : ContentCoding.Identity;
        return (coding is ContentCoding.Identity ? Plain(response, tag) : Packed(response, tag, coding)).ExecuteAsync(httpContext);
    }

    private IResult Packed(HttpResponse response, string tag, ContentCoding coding)
    {
        var name = AcceptEncoding.Name(coding);
        response.Headers.ContentEncoding = name;
        return Results.Bytes(packed.Of(download, coding), download.MediaType, FileName, entityTag: new EntityTagHeaderValue(EntityTags.With(tag, name)));
    }

    private IResult Plain(HttpResponse response, string tag)
    {
        // The time of the file differs between machines that serve the same bytes; the tag does not.
        response.OnStarting(() =>
        {
            response.Headers.LastModified = default;
            return Task.CompletedTask;
        });
        var entityTag = new EntityTagHeaderValue(tag);
        return download.Path is { } path
            ? Results.File(path, download.MediaType, FileName, entityTag: entityTag, enableRangeProcessing: true)
            : Results.File(download.Bytes, download.MediaType, FileName, entityTag: entityTag, enableRangeProcessing: true);
    }
}
