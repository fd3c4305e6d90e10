using System.Diagnostics;
using InferCheck.Site.Downloads;
using InferCheck.Site.Live;
using InferCheck.Site.Web.Limits;
using InferCheck.Site.Web.Metrics;

namespace InferCheck.Site.Web.Answers;

/// <summary>Keeps whole answers, so that a page that was asked for before costs no SQL, no Razor and no packing; what many ask for at once is rendered once.</summary>
internal sealed class AnswerCache
{
    private readonly RequestDelegate next;
    private readonly ContentSource source;
    private readonly SiteSettings settings;
    private readonly TimeProvider time;
    private readonly SiteMeters meters;
    private readonly MissLimiter limiter;
    private readonly Lock moving = new();
    private volatile AnswerRoom? room;

    public AnswerCache(RequestDelegate next, ContentSource source, SiteSettings settings, TimeProvider time, SiteMeters meters, MissLimiter limiter)
    {
        (this.next, this.source, this.settings, this.time, this.meters, this.limiter) = (next, source, settings, time, meters, limiter);
        meters.KeptAnswers = () => room is { } current ? (current.Count, current.Bytes) : (0, 0);
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        var current = Room();
        var key = new AnswerKey(settings.BaseUrl is null ? HostOf(context.Request) : "", AnswerAddress.Sent(context));
        return current.Find(key) is { } answer ? Give(context, current, key, answer, AnswerKind.Kept) : MissAsync(context, current, key);
    }

    private static string HostOf(HttpRequest request) => request.IsHttps ? "https://" + request.Host.Value : request.Host.Value ?? "";

    /// <summary>A new room when the content or the day has changed; the old one goes when its last reader has left.</summary>
    private AnswerRoom Room()
    {
        var state = source.State;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var current = room;
        if (current?.IsFor(state, today) == true)
        {
            return current;
        }

        lock (moving)
        {
            return room?.IsFor(state, today) == true ? room : room = new AnswerRoom(state, today, settings.CacheMegabytes * 1_048_576L);
        }
    }

    private Task Give(HttpContext context, AnswerRoom current, AnswerKey key, Answer answer, AnswerKind kind)
    {
        meters.Count(kind);
        SecurityHeaders.Write(context);
        var body = current.Body(key, answer, CodingNames.Accepted(context.Request.Headers.AcceptEncoding));
        return AnswerWriter.WriteAsync(context, answer, body).AsTask();
    }

    private async Task MissAsync(HttpContext context, AnswerRoom current, AnswerKey sent)
    {
        var address = AnswerAddress.Canonical(context);
        var key = sent with { Target = address ?? sent.Target };
        if (current.Find(key) is { } kept)
        {
            await Give(context, current, key, kept, AnswerKind.Kept);
        }
        else if (current.Rendering.TryGetValue(key, out var rendering))
        {
            await ShareAsync(context, current, key, rendering);
        }
        else if (await limiter.RefusesAsync(context))
        {
            meters.Count(AnswerKind.Refused);
        }
        else if (address is null || DownloadNames.IsFile(context.Request.Path))
        {
            await PassOnAsync(context);
        }
        else
        {
            AnswerAddress.Respell(context.Request, address);
            await RenderOrShareAsync(context, current, key);
        }
    }

    private async Task RenderOrShareAsync(HttpContext context, AnswerRoom current, AnswerKey key)
    {
        var mine = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var rendering = current.Rendering.GetOrAdd(key, mine);
        if (rendering != mine)
        {
            await ShareAsync(context, current, key, rendering);
            return;
        }

        Answer? answer = null;
        try
        {
            answer = current.Find(key) ?? await RenderAsync(context, current, key);
        }
        finally
        {
            current.Rendering.TryRemove(key, out _);
            mine.SetResult(answer);
        }

        if (answer is not null)
        {
            await Give(context, current, key, answer, AnswerKind.Rendered);
        }
    }

    private async Task<Answer?> RenderAsync(HttpContext context, AnswerRoom current, AnswerKey key)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await AnswerRenderer.RenderAsync(context, next, key.HasQuery, CodingNames.Accepted(context.Request.Headers.AcceptEncoding));
        meters.Rendered(Stopwatch.GetElapsedTime(start));
        if (answer is not null && AnswerRenderer.IsKept(answer))
        {
            current.Add(key, answer);
        }

        return answer;
    }

    private async Task ShareAsync(HttpContext context, AnswerRoom current, AnswerKey key, TaskCompletionSource<Answer?> rendering)
    {
        var answer = await rendering.Task;
        if (answer is not null && AnswerRenderer.IsKept(answer))
        {
            await Give(context, current, key, answer, AnswerKind.Shared);
        }
        else
        {
            await PassOnAsync(context);
        }
    }

    private Task PassOnAsync(HttpContext context)
    {
        meters.Count(AnswerKind.PassedOn);
        return next(context);
    }
}
