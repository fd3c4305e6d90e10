using InferCheck.Site.Addresses;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Http.Metrics;
using InferCheck.Site.Settings;

namespace InferCheck.Site.Http.Answers;

/// <summary>
/// Keeps whole answers, so that a page that was asked for before costs no SQL, no Razor and no packing; what many ask for at once is rendered once.
/// </summary>
internal sealed class AnswerCache
{
    private readonly RequestDelegate next;
    private readonly AnswerSource source;
    private readonly SiteSettings settings;
    private readonly TimeProvider time;
    private readonly SiteMeters meters;
    private readonly WorkLimiter limiter;
    private readonly KnownHosts hosts;
    private readonly Refusals refusals;
    private readonly Lock moving = new();
    private volatile AnswerGeneration? room;

    public AnswerCache(
        RequestDelegate next, AnswerSource source, SiteSettings settings, TimeProvider time, SiteMeters meters, WorkLimiter limiter, KnownHosts hosts,
            Refusals refusals)
    {
        (this.next, this.source, this.settings, this.time) = (next, source, settings, time);
        (this.meters, this.limiter, this.hosts, this.refusals) = (meters, limiter, hosts, refusals);
        meters.KeptAnswers = () => room is { } current ? (current.Count, current.Bytes) : (0, 0);
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (!ReadOnlyMethods.IsRead(context.Request))
        {
            return next(context);
        }

        if (hosts.Key(context.Request) is not { } host)
        {
            return StrangeHostAsync(context);
        }

        var current = Room();
        var key = new AnswerKey(host, AnswerAddress.Sent(context));
        return current.Find(key) is { } answer ? Give(context, current, key, answer, AnswerKind.Kept) : MissAsync(context, current, key);
    }

    /// <summary>A new room when the content or the day has changed; the old one goes when its last reader has left.</summary>
    private AnswerGeneration Room()
    {
        var version = source.Version();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var current = room;
        if (current?.IsFor(version, today) == true)
        {
            return current;
        }

        lock (moving)
        {
            return room?.IsFor(version, today) == true ? room : room = new AnswerGeneration(version, today, settings.CacheMegabytes * 1_048_576L);
        }
    }

    private Task Give(HttpContext context, AnswerGeneration current, AnswerKey key, Answer answer, AnswerKind kind)
    {
        meters.Count(kind);
        SecurityHeaders.Write(context);
        var coding = AcceptEncoding.Accepted(context.Request.Headers.AcceptEncoding);
        var body = answer.Has(coding) ? current.Body(key, answer, coding) : Pack(context, current, key, answer, coding);
        return AnswerWriter.WriteAsync(context, answer, body).AsTask();
    }

    /// <summary>Apart, because what the work closes over would cost every kept answer an allocation.</summary>
    private AnswerBody Pack(HttpContext context, AnswerGeneration current, AnswerKey key, Answer answer, ContentCoding coding) =>
        limiter.Charge(context, () => current.Body(key, answer, coding));

    private async Task MissAsync(HttpContext context, AnswerGeneration current, AnswerKey sent)
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
        else if (address is null || source.IsStreamed(context.Request.Path))
        {
            await AnswerOnceAsync(context, current, key);
        }
        else if (await limiter.AdmitAsync(context) is { } work)
        {
            AnswerAddress.Respell(context.Request, address);
            await RenderOrShareAsync(context, current, key, work);
        }
        else
        {
            meters.Count(AnswerKind.Refused);
        }
    }

    private Task StrangeHostAsync(HttpContext context)
    {
        if (KnownHosts.IsHost(context.Request.Host))
        {
            return AnswerOnceAsync(context, Room(), new AnswerKey(context.Request.Host.ToString(), AnswerAddress.Sent(context)));
        }

        meters.Count(AnswerKind.Refused);
        return refusals.NoHost(context);
    }

    /// <summary>Answers this one request and keeps nothing of it.</summary>
    private async Task AnswerOnceAsync(HttpContext context, AnswerGeneration current, AnswerKey key)
    {
        using var work = await limiter.AdmitAsync(context);
        if (work is null)
        {
            meters.Count(AnswerKind.Refused);
        }
        else if (source.IsStreamed(context.Request.Path))
        {
            meters.Count(AnswerKind.PassedOn);
            await work.DoAsync(() => next(context));
        }
        else if (await RenderAsync(context, key, work) is { } answer)
        {
            await Give(context, current, key, answer, AnswerKind.Rendered);
        }
    }

    private async Task RenderOrShareAsync(HttpContext context, AnswerGeneration current, AnswerKey key, AdmittedWork work)
    {
        var mine = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var rendering = current.Rendering.GetOrAdd(key, mine);
        if (rendering != mine)
        {
            work.Dispose();
            await ShareAsync(context, current, key, rendering);
            return;
        }

        Answer? answer = null;
        try
        {
            answer = current.Find(key) ?? await RenderAsync(context, key, work);
            if (answer is not null && AnswerRenderer.IsKept(answer))
            {
                current.Add(key, answer);
            }
        }
        finally
        {
            current.Rendering.TryRemove(key, out _);
            mine.SetResult(answer);
            work.Dispose();
        }

        if (answer is not null)
        {
            await Give(context, current, key, answer, AnswerKind.Rendered);
        }
    }

    private async Task<Answer?> RenderAsync(HttpContext context, AnswerKey key, AdmittedWork work)
    {
        Answer? answer = null;
        meters.Rendered(await work.DoAsync(async () =>
            answer = await AnswerRenderer.RenderAsync(context, next, key.HasQuery, AcceptEncoding.Accepted(context.Request.Headers.AcceptEncoding))));
        return answer;
    }

    private async Task ShareAsync(HttpContext context, AnswerGeneration current, AnswerKey key, TaskCompletionSource<Answer?> rendering)
    {
        var answer = await rendering.Task;
        if (answer is not null && AnswerRenderer.IsKept(answer))
        {
            await Give(context, current, key, answer, AnswerKind.Shared);
        }
        else
        {
            await AnswerOnceAsync(context, current, key);
        }
    }
}
