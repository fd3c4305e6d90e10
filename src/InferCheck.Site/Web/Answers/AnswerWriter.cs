using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Web.Answers;

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

        headers.ETag = body.Tag;
        if (answer.Status == StatusCodes.Status200OK && IsKnown(context.Request.Headers.IfNoneMatch, body.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            return ValueTask.CompletedTask;
        }

        if (body.Coding != Coding.Identity)
        {
            headers.ContentEncoding = CodingNames.Name(body.Coding);
        }

        headers.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? ValueTask.CompletedTask : new ValueTask(response.Body.WriteAsync(body.Bytes, 0, body.Bytes.Length));
    }

    /// <summary>Whether the client has just these bytes already. Tags are compared as RFC 9110 asks for If-None-Match, weakly.</summary>
    private static bool IsKnown(StringValues given, string tag)
    {
        if (given.Count == 0)
        {
            return false;
        }

        return given.Count == 1 && given[0] == tag
            || (EntityTagHeaderValue.TryParseList(given, out var tags) && tags.Any(known => known.Tag == "*" || known.Tag == tag));
    }
}
