using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Support;

/// <summary>
/// Before a site: passes on what it answers, but its pages piece by piece, so that a browser shows what has come so far; the last one when it may.
/// </summary>
internal sealed class SlowLine : IAsyncDisposable
{
    private const int Pieces = 24;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly WebApplication app;

    private SlowLine(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.First());
    }

    public Uri Address { get; }

    public static async Task<SlowLine> StartAsync(HttpClient site, Task mayEnd)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Run(context => PassOnAsync(site, context, mayEnd));
        await host.StartAsync();
        return new SlowLine(host);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task PassOnAsync(HttpClient site, HttpContext context, Task mayEnd)
    {
        using var answer = await site.GetAsync(context.Request.GetEncodedPathAndQuery(), context.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        var type = answer.Content.Headers.ContentType;
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = type?.ToString();
        context.Response.Headers.Location = answer.Headers.Location?.OriginalString;
        var size = type?.MediaType == "text/html" ? Math.Max(1, body.Length / Pieces) : Math.Max(1, body.Length);
        var pieces = body.Chunk(size).ToList();
        foreach (var piece in pieces)
        {
            await (size < body.Length && piece == pieces[^1] ? mayEnd : Task.CompletedTask).WaitAsync(context.RequestAborted);
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(size < body.Length ? Pause : TimeSpan.Zero, context.RequestAborted);
        }
    }
}
