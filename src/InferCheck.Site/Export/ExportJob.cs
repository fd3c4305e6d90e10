using System.Text;
using InferCheck.Files;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Copy;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Host;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Hosting.Server;

namespace InferCheck.Site.Export;

/// <summary>Asks the running pages for every address, in this process and without a port, and writes what they answer.</summary>
internal sealed class ExportJob(ContentStore store, string root, Uri site, DateOnly day)
{
    public const string DefaultBaseUrl = "http://localhost";

    /// <summary>The folder of the host that the tree is served from: empty at the top.</summary>
    private string Base => site.AbsolutePath.TrimEnd('/');

    public async Task<ExportResult> RunAsync(string folder, ExportProgress progress)
    {
        using var aside = ExportFolder.Begin(folder);
        using var server = new InProcessServer();
        await using var app = SiteHost.Build(store, root, services => services.AddSingleton<IServer>(server).AddSingleton<TimeProvider>(new ContentClock(day)), Arguments());
        await app.StartAsync();
        try
        {
            var result = await WriteAsync(server, app.Services.GetRequiredService<Languages>().Default, aside, progress);
            if (result.Failures.Count == 0)
            {
                ExportFolder.Replace(folder, aside);
            }

            return result;
        }
        finally
        {
            await app.StopAsync();
            aside.Drop();
        }
    }

    private string[] Arguments() =>
        ["--Site:BaseUrl", site.ToString().TrimEnd('/'), "--Site:IsStatic", "true", "--Logging:LogLevel:Default", "Error", "--environment", "Production"];

    private async Task<ExportResult> WriteAsync(InProcessServer server, Texts texts, DraftFolder aside, ExportProgress progress)
    {
        var tree = new StaticTree(aside);
        var headers = new HeadersFile();
        var links = new StaticLinks(Base, new IndexQueryReader(store.Vocabulary));
        var crawl = new ExportCrawl(server, site, links, tree, headers, progress);
        await crawl.RunAsync([.. SiteAddresses.All(store).Select(page => page.Path), .. SiteAddresses.Files(store), .. ApiFiles.All(store, texts), AnswerData.Address]);
        await tree.WriteAsync("_headers", Encoding.UTF8.GetBytes(headers.Write(Base)));
        await tree.WriteAsync("_redirects", Encoding.UTF8.GetBytes(Redirects()));
        await tree.WriteAsync(ExportFolder.Marker, Encoding.UTF8.GetBytes(store.ContentVersion + "\n"));
        return new ExportResult(tree.Files, tree.Bytes, crawl.Failures);
    }

    /// <summary>Old addresses of profiles, for hosts that read this file.</summary>
    private string Redirects() => string.Concat(store.Providers.Aliases().Select(pair => $"{Base}/providers/{Uri.EscapeDataString(pair.Alias)}/ {Base}/providers/{pair.Slug}/ 301\n"));
}
