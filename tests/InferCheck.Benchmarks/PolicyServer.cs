using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InferCheck.Benchmarks;

/// <summary>Serves the generated pages from a process of its own, so that its memory and its time are not counted.</summary>
internal sealed class PolicyServer : IDisposable
{
    private readonly Process process;

    public PolicyServer(int pages, int length, string kind = "serve-policies")
    {
        string[] numbers = [pages.ToString(CultureInfo.InvariantCulture), length.ToString(CultureInfo.InvariantCulture)];
        process = Process.Start(new ProcessStartInfo("dotnet", [typeof(PolicyServer).Assembly.Location, kind, .. numbers])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        Port = int.Parse(process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }

    public int Port { get; }

    public static async Task ServeAsync(int pages, Func<int, byte[]> page)
    {
        var texts = Enumerable.Range(0, pages).Select(page).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var host = builder.Build();
        host.Run(async context =>
        {
            if (!int.TryParse(context.Request.Path.Value.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= texts.Length)
            {
                context.Response.StatusCode = 404;
                return;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.Body.WriteAsync(texts[number]);
        });
        await host.StartAsync();
        Console.WriteLine(new Uri(host.Urls.Single()).Port.ToString(CultureInfo.InvariantCulture));
        await Task.Delay(Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
