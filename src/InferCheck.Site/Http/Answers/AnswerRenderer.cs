using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Http.Answers;

/// <summary>Lets the rest of the site answer, as to a plain and unconditional GET, and takes the answer in.</summary>
internal static class AnswerRenderer
{
    /// <summary>An answer larger than this is sent as it comes and not kept.</summary>
    private const int Most = 4 * 1_024 * 1_024;

    /// <summary>What belongs to one request or one coding and is written anew for each.</summary>
    private static readonly string[] OwnHeaders =
        [HeaderNames.ContentLength, HeaderNames.ETag, HeaderNames.AcceptRanges, HeaderNames.Date, HeaderNames.TransferEncoding,
            HeaderNames.StrictTransportSecurity];

    private static readonly string[] ConditionalHeaders =
        [HeaderNames.IfNoneMatch, HeaderNames.IfModifiedSince, HeaderNames.IfMatch, HeaderNames.IfUnmodifiedSince, HeaderNames.Range, HeaderNames.IfRange,
            HeaderNames.AcceptEncoding];

    /// <summary>Nothing when the answer was too large and has been sent already.</summary>
    public static async Task<Answer?> RenderAsync(HttpContext context, RequestDelegate next, bool hasQuery, ContentCoding coding)
    {
        var request = context.Request;
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var (method, aborted) = (request.Method, context.RequestAborted);
        var conditional = ConditionalHeaders.Select(name => KeyValuePair.Create(name, request.Headers[name])).Where(pair => pair.Value.Count > 0).ToArray();
        using var capture = new CaptureStream(body.Stream, Most, HttpMethods.IsHead(method));
        context.Response.Body = capture;
        request.Method = HttpMethods.Get;

        // Others may be waiting for this answer when the one who asked first has gone.
        context.RequestAborted = CancellationToken.None;
        Array.ForEach(conditional, pair => request.Headers.Remove(pair.Key));
        try
        {
            await next(context);
            await context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
            request.Method = method;
            context.RequestAborted = aborted;
            Array.ForEach(conditional, pair => request.Headers[pair.Key] = pair.Value);
        }

        return capture.IsTooLarge ? null : Take(context.Response, capture.Written.Span, hasQuery, coding);
    }

    /// <summary>Whether others may be given the same answer later: pages, and pages that say that there is none.</summary>
    public static bool IsKept(Answer answer) =>
        answer.Status is StatusCodes.Status200OK or StatusCodes.Status404NotFound
        && !Array.Exists(answer.Headers, header => IsPersonal(header.Key, header.Value.ToString()));

    /// <summary>What a page says it is not to be kept for. The coding is not its business.</summary>
    private static bool IsPersonal(string name, string value) => name switch
    {
        "Cache-Control" => value.Contains("no-store", StringComparison.OrdinalIgnoreCase),
        "Vary" => !value.Equals(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase),
        "Set-Cookie" => true,
        _ => false,
    };

    private static Answer Take(HttpResponse response, ReadOnlySpan<byte> written, bool hasQuery, ContentCoding coding)
    {
        var tag = response.StatusCode != StatusCodes.Status200OK ? null : response.Headers.ETag is [{ Length: > 0 } own] ? own : EntityTags.Of(written);
        SecurityHeaders.Write(response.HttpContext);
        var isPacked = response.Headers.ContentEncoding.Count == 0 && Compressor.IsWorthwhile(response.ContentType, written.Length);
        var headers = response.Headers.Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        foreach (var name in OwnHeaders)
        {
            response.Headers.Remove(name);
        }

        // There are only so many pages, so it pays to pack them well; questions are many and asked once or twice.
        var level = hasQuery ? CompressionLevel.Fastest : CompressionLevel.Optimal;
        return new Answer(response.StatusCode, [.. headers], tag, written, isPacked, level, coding);
    }
}
