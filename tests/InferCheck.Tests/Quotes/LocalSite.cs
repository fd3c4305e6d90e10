using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Quotes;

/// <summary>A web server on this machine that answers what a test tells it to, and notes what it was asked.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RequestDelegate> answers = new(StringComparer.Ordinal);
    private readonly WebApplication host;
    private string scheme = "http";

    private LocalSite(WebApplication host) => this.host = host;

    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<IHeaderDictionary> Headers { get; } = [];

    /// <summary>Told after each answer.</summary>
    public Action Answered { get; set; } = () => { };

    public IPEndPoint EndPoint { get; private set; } = new(IPAddress.Loopback, 0);

    /// <param name="certificate">Over TLS, with this one.</param>
    public static async Task<LocalSite> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        }).UseKestrelHttpsConfiguration().UseUrls(certificate is null ? "http://127.0.0.1:0" : "https://127.0.0.1:0");
        var site = new LocalSite(builder.Build());
        site.host.Run(site.AnswerAsync);
        await site.host.StartAsync();
        var address = new Uri(site.host.Urls.Single());
        (site.EndPoint, site.scheme) = (new IPEndPoint(IPAddress.Loopback, address.Port), address.Scheme);
        return site;
    }

    public static string Fixture(string name) => Repository.File("tests", "InferCheck.Tests", "Quotes", "Pages", name);

    public string Url(string path, string host = "127.0.0.1") => FormattableString.Invariant($"{scheme}://{host}:{EndPoint.Port}{path}");

    public void Map(string path, RequestDelegate answer) => answers[path] = answer;

    public void Page(string path, string fixture, string type = "text/html; charset=utf-8") => Bytes(path, File.ReadAllBytes(Fixture(fixture)), type);

    public void Html(string path, string body, int status = 200) => Map(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(body);
    });

    public void Bytes(string path, byte[] body, string type, string? encoding = null) => Map(path, async context =>
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body);
    });

    public void Status(string path, int status) => Html(path, "", status);

    public void Redirect(string path, string target) => Map(path, context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Asked.Enqueue(path);
        Headers.Enqueue(new HeaderDictionary(context.Request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase)));
        if (answers.TryGetValue(path, out var answer))
        {
            await answer(context);
        }
        else
        {
            context.Response.StatusCode = 404;
        }

        Answered();
    }
}
