using System.Text;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Host;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Hosting.Server;

namespace InferCheck.Site.Export;

/// <summary>Asks the running pages for every address, in this process and without a port, and writes what they answer.</summary>
internal sealed class ExportJob(ContentStore store, string root, Uri site, DateOnly day, Action<IServiceCollection>? replace = null)
{
    public const string DefaultBaseUrl = "http://localhost";

    /// <summary>Days that stand in the tree as well.</summary>
    public EditionShelf Editions { get; init; } = EditionShelf.None;

    /// <summary>The folder of the host that the tree is served from: empty at the top.</summary>
    private string Base => site.AbsolutePath.TrimEnd('/');

    public async Task<ExportResult> RunAsync(string folder, ExportProgress progress)
    {
        using var aside = ExportFolder.Begin(folder);
        using var server = new InProcessServer();
        await using var app = SiteHost.Build(store, root, services =>
        {
            services.AddSingleton<IServer>(server).AddSingleton<TimeProvider>(new ContentClock(day)).AddSingleton(Editions);
            replace?.Invoke(services);
        }, Arguments());
        await app.StartAsync();
        try
        {
            var result = await WriteAsync(server, app.Services, aside, progress);
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

    private async Task<ExportResult> WriteAsync(InProcessServer server, IServiceProvider services, DraftFolder aside, ExportProgress progress)
    {
        var served = services.GetRequiredService<ServedPrefixes>();
        var tree = new StaticTree(aside);
        var headers = new HeadersFile();
        var words = await WordsAsync();
        var links = new StaticLinks(Base,
            day => new IndexQueryReader(day is { } past && words.TryGetValue(past, out var then) ? then : store.Vocabulary), served);
        var crawl = new ExportCrawl(server, site, links, tree, headers, progress);
        var shown = services.GetRequiredService<ShownPages>();
        await crawl.RunAsync(ApiFiles.All(store, services.GetRequiredService<Languages>().Default), []);

        // One day after another: only some are open at once.
        foreach (var prefix in served.All)
        {
            await OnAsync(prefix.Day, past => crawl.RunAsync(Plain(past, shown, served).Select(prefix.Before), [prefix.Path]));
        }

        await tree.WriteAsync("_headers", Encoding.UTF8.GetBytes(headers.Write(Base)));
        await tree.WriteAsync("_redirects", Encoding.UTF8.GetBytes(Redirects(served)));
        await tree.WriteAsync(ExportFolder.Marker, Encoding.UTF8.GetBytes(store.ContentVersion + "\n"));
        return new ExportResult(tree.Files, tree.Bytes, crawl.Failures);
    }

    /// <summary>What is in the tree whoever links it.</summary>
    private static IEnumerable<string> Plain(ContentStore store, ShownPages shown, ServedPrefixes served) =>
        [.. SiteAddresses.All(store, shown).Select(page => page.Path), .. SiteAddresses.Files(store, shown, served), Paths.FilterAnswers];

    /// <summary>In which words the index was asked on each day.</summary>
    private async Task<IReadOnlyDictionary<DateOnly, Vocabulary>> WordsAsync()
    {
        var words = new Dictionary<DateOnly, Vocabulary>();
        foreach (var past in Editions.Days)
        {
            await OnAsync(past, store => Task.FromResult(words[past] = store.Vocabulary));
        }

        return words;
    }

    private async Task OnAsync(DateOnly? past, Func<ContentStore, Task> act)
    {
        if (past is not { } on || !Editions.Days.Contains(on))
        {
            await act(store);
            return;
        }

        await Editions.ReadyAsync(on);
        var (content, fault) = Editions.Enter(on);
        try
        {
            await act((content ?? throw new InvalidOperationException($"{fault}")).Store);
        }
        finally
        {
            content?.Leave();
        }
    }

    /// <summary>Old addresses of profiles, for hosts that read this file.</summary>
    private string Redirects(ServedPrefixes served) => string.Concat(
        from prefix in served.All
        from pair in store.Providers.Aliases()
        select $"{Base}{prefix.Path}{Paths.Provider(Uri.EscapeDataString(pair.Alias))} {Base}{prefix.Path}{Paths.Provider(pair.Slug)} 301\n");
}
