using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InferCheck.Content;
using InferCheck.Site;
using InferCheck.Site.Live;
using Microsoft.AspNetCore.Builder;

namespace InferCheck.Tests.Support;

/// <summary>The very site on a real port of this machine, over content baked for it.</summary>
internal sealed class HostedSite : IAsyncDisposable
{
    private readonly BakedContent baked;
    private readonly WebApplication app;

    private HostedSite(BakedContent baked, WebApplication app)
    {
        this.baked = baked;
        this.app = app;
        Address = new Uri(app.Urls.First());
        Client = ClientOf(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public Uri Address { get; }

    /// <summary>Shows redirects and compressed answers as they are.</summary>
    public HttpClient Client { get; }

    public BakedContent Content => baked;

    public IServiceProvider Services => app.Services;

    public static Task<HostedSite> StartRealAsync(params string[] arguments) => StartAsync(BakedContent.Real(), arguments);

    public static Task<HostedSite> StartAsync(SampleContent content, params string[] arguments) =>
        StartAsync(new BakedContent(ContentReader.Read(content.Folder).Catalog, ContentVersion.Of(content.Folder)), arguments);

    /// <summary>The site as it is started for real: it bakes what it needs, and can take over changes.</summary>
    public static async Task<HostedSite> StartLiveAsync(SampleContent content, params string[] arguments)
    {
        var bakery = new ContentBakery(content.Folder, content.PathOf(".data"));
        var unused = new BakedContent(ContentReader.Read(content.Folder).Catalog, "unused");
        return await StartAsync(unused, new ContentSource(bakery.Prepare().Content!, bakery), arguments);
    }

    public HttpClient ClientOf(SocketsHttpHandler handler) => new(handler) { BaseAddress = Address };

    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.True(answer.StatusCode is System.Net.HttpStatusCode.OK, $"{address} answers {(int)answer.StatusCode} {answer.Headers.Location}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        baked.Dispose();
    }

    private static Task<HostedSite> StartAsync(BakedContent baked, params string[] arguments) => StartAsync(baked, new ContentSource(baked.Store), arguments);

    private static async Task<HostedSite> StartAsync(BakedContent baked, ContentSource source, string[] arguments)
    {
        string[] address = arguments.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        var host = SiteHost.Build(source, Repository.Root, [.. address, .. arguments, "--Logging:LogLevel:Default", "None"]);
        await host.StartAsync();
        return new HostedSite(baked, host);
    }
}
