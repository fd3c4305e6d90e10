using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Http.Answers;

/// <summary>Sends a kept answer: whole, as headers only, or as the news that nothing changed.</summary>
internal static class AnswerWriter
{
    public static ValueTask WriteAsync(HttpContext context, Answer answer, AnswerBody body)
    {
        var response = context.Response;
        var headers = response.Headers;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        if (answer.IsPacked)
        {
            headers.Vary = "Accept-Encoding";
        }

        if (Held(context.Request, answer, body) is { } held)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ETag = held;
            headers.ContentType = default;
            return ValueTask.CompletedTask;
        }

        headers.ETag = body.Tag;
        if (body.Coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = AcceptEncoding.Name(body.Coding);
        }

        headers.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? ValueTask.CompletedTask : new ValueTask(response.Body.WriteAsync(body.Bytes, 0, body.Bytes.Length));
    }

    /// <summary>The tag of what the client has already, if nothing changed since.</summary>
    private static string? Held(HttpRequest request, Answer answer, AnswerBody body)
    {
        if (answer.Tag is null)
        {
            return null;
        }

        var given = request.Headers.IfNoneMatch;
        return given.Count == 0 ? (IsOfLater(request, answer) ? body.Tag : null)
            : given.Count == 1 && given[0] == body.Tag ? body.Tag
            : EntityTags.Held(request, answer.Tag);
    }

    /// <summary>Only files say when they were changed.</summary>
    private static bool IsOfLater(HttpRequest request, Answer answer) => request.Headers.IfModifiedSince.Count > 0
        && HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since)
        && HeaderUtilities.TryParseDate(Array.Find(answer.Headers, header => header.Key == HeaderNames.LastModified).Value.ToString(), out var changed)
        && changed <= since;
}
