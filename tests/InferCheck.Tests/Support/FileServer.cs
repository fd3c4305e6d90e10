using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Support;

/// <summary>A server that knows of nothing but files: `index.html` for a folder, `404.html` for what is not there.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private FileServer(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<FileServer> StartAsync(string folder, string pathBase)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = builder.Build();
        var files = new PhysicalFileProvider(folder);
        // Whatever a host knows no type for, such as a database, it sends all the same.
        var types = new FileExtensionContentTypeProvider
        {
            Mappings = { [".atom"] = "application/atom+xml", [".ics"] = "text/calendar",
            [".md"] = "text/markdown" }
        };
        host.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = pathBase });
        host.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = pathBase, ContentTypeProvider = types, ServeUnknownFileTypes = true });
        host.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html";
            await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
        });
        await host.StartAsync();
        return new FileServer(host);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
