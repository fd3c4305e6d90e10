using System.Globalization;
using System.Net;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Http.Metrics;
using InferCheck.Site.Live;
using InferCheck.Site.Settings;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Host;

/// <summary>`/metrics`: how the site is doing. By default only the machine itself is told, and never through a proxy.</summary>
internal static class MetricsPage
{
    public static void UseMetrics(this WebApplication app)
    {
        var readers = app.Services.GetRequiredService<SiteSettings>().Metrics;
        var limiter = app.Services.GetRequiredService<WorkLimiter>();
        if (readers is "off")
        {
            return;
        }

        app.Use((context, next) =>
            context.Request.Path.Value is Paths.Metrics && ReadOnlyMethods.IsRead(context.Request) && (readers is "all" || IsOwn(context))
                ? AnswerAsync(context, limiter)
                : next(context));
    }

    /// <summary>A proxy on the same machine also comes from loopback, but says for whom it asks.</summary>
    private static bool IsOwn(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !ProxyHeaders.AreIn(context.Request);

    private static async Task AnswerAsync(HttpContext context, WorkLimiter limiter)
    {
        using var work = await limiter.AdmitAsync(context);
        if (work is not null)
        {
            await work.DoAsync(() => AnswerAsync(context));
        }
    }

    private static Task AnswerAsync(HttpContext context)
    {
        SecurityHeaders.Write(context);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        return context.Response.WriteAsync(Write(context.RequestServices));
    }

    private static string Write(IServiceProvider services)
    {
        var meters = services.GetRequiredService<SiteMeters>();
        var text = new MetricsText().Head("infercheck_answers_total", "Answers by how they were made.", "counter");
        foreach (var kind in Enum.GetValues<AnswerKind>())
        {
            text.Line("infercheck_answers_total", $"kind=\"{AnswerKindNames.Name(kind)}\"", meters.Of(kind));
        }

        var (kept, bytes) = meters.KeptAnswers();
        text.Counter("infercheck_renders_total", "Pages rendered.", meters.Renders)
            .Counter("infercheck_render_seconds_total", "Time spent on rendering.", meters.RenderSeconds)
            .Gauge("infercheck_kept_answers", "Answers kept in memory.", kept)
            .Gauge("infercheck_kept_bytes", "Memory taken by them.", bytes)
            .Counter("infercheck_reloads_total", "Contents taken over while running.", meters.Reloads)
            .Counter("infercheck_reloads_refused_total", "Contents refused because of errors.", meters.Refusals)
            .Gauge("process_working_set_bytes", "Memory of the process.", Environment.WorkingSet)
            .Gauge("dotnet_gc_heap_bytes", "Memory of managed objects.", GC.GetTotalMemory(forceFullCollection: false))
            .Gauge("dotnet_gc_committed_bytes", "Memory the collector holds for them.", GC.GetGCMemoryInfo().TotalCommittedBytes)
            .Counter("dotnet_gc_allocated_bytes_total", "Allocated so far.", GC.GetTotalAllocatedBytes())
            .Counter("dotnet_gc_collections_total", "Collections so far.", GC.CollectionCount(0));
        Content(text, services.GetRequiredService<ContentStore>(), services.GetRequiredService<ContentSource>(), services.GetRequiredService<TimeProvider>()
            .GetUtcNow());
        return text.ToString();
    }

    private static void Content(MetricsText text, ContentStore store, ContentSource source, DateTimeOffset now)
    {
        text.Head("infercheck_content_info", "The content that is served.", "gauge").Line("infercheck_content_info", $"version=\"{store.ContentVersion}\"", 1)
            .Gauge("infercheck_providers", "Profiles.", store.Totals.Providers)
            .Gauge("infercheck_content_errors", "Errors in files that were therefore not taken over.", source.State.Faults.Count)
            .Gauge("infercheck_overdue_claims", "Claims whose day to be read again has passed.", store.Quality.ByTopic(DateOnly.FromDateTime(now.UtcDateTime))
                .Sum(row => row.Overdue));
        if (DateTimeOffset.TryParse(store.Totals.NewestReading, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var newest))
        {
            text.Gauge("infercheck_newest_reading_age_seconds", "Since somebody last looked at a document.", Math.Floor((now - newest).TotalSeconds));
        }
    }
}
