using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InferCheck.Benchmarks;

/// <summary>The platform's own ceiling: one middleware in a bare Kestrel that writes packed files from memory and does nothing else.</summary>
internal static class Bare
{
    public static async Task ServeAsync(string address, string folder)
    {
        var pages = Directory.EnumerateFiles(folder, "*.gz", SearchOption.AllDirectories).ToDictionary(AddressOf, File.ReadAllBytes);
        string AddressOf(string file) =>
            "/" + Path.GetRelativePath(folder, file).Replace("index.html.gz", "", StringComparison.Ordinal).Replace(".gz", "", StringComparison.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = ["--urls", address] });
        builder.WebHost.UseKestrelCore().UseUrls(address).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Run(context =>
        {
            if (!pages.TryGetValue(context.Request.Path.Value ?? "", out var bytes))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            var headers = context.Response.Headers;
            headers.ContentType = "text/html; charset=utf-8";
            headers.ContentEncoding = "gzip";
            headers.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        await app.RunAsync();
    }
}
