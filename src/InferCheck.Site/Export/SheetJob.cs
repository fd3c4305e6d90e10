using System.Globalization;
using InferCheck.Site.Addresses;
using InferCheck.Site.Host;
using InferCheck.Site.Live;
using InferCheck.Store;
using Microsoft.AspNetCore.Hosting.Server;

namespace InferCheck.Site.Export;

/// <summary>
/// What the site says of one provider, as files to be put beside its evidence: asked from the running pages, for the day of the newest reading.
/// </summary>
internal sealed class SheetJob(ContentStore store, string root, Uri site)
{
    public async Task<IReadOnlyList<(string Name, byte[] Bytes)>> RunAsync(string slug)
    {
        using var server = new InProcessServer();
        await using var app = SiteHost.Build(store, root,
            services => services.AddSingleton<IServer>(server).AddSingleton<TimeProvider>(new ContentClock(Day())),
            "--Site:BaseUrl", site.ToString().TrimEnd('/'), "--Logging:LogLevel:Default", "Error", "--environment", "Production");
        await app.StartAsync();
        try
        {
            return
            [
                ("sheet.md", await AskAsync(server, Paths.PaperFile(Paths.Paper(slug), Paths.MarkdownEnding))),
                ("claims.md", await AskAsync(server, Paths.ProviderMarkdown(slug))),
                ("claims.json", await AskAsync(server, Paths.ProviderJson(slug))),
            ];
        }
        finally
        {
            await app.StopAsync();
        }
    }

    private DateOnly Day() => DateOnly.TryParseExact(store.Totals.NewestReading, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : DateOnly.FromDateTime(DateTime.UtcNow);

    private async Task<byte[]> AskAsync(InProcessServer server, string path)
    {
        var answer = await server.AskAsync(site, path, "");
        return answer.Status == StatusCodes.Status200OK ? answer.Body : throw new InvalidDataException($"{path} is answered with {answer.Status}");
    }
}
