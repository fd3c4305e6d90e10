using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Site.Host;
using InferCheck.Site.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Support;

/// <summary>The very site on a real port of this machine, over content baked for it.</summary>
internal sealed class HostedSite : IAsyncDisposable
{
    private readonly BakedContent baked;
    private readonly WebApplication app;
    private readonly SampleContent? sample;

    private HostedSite(BakedContent baked, WebApplication app, SampleContent? sample)
    {
        this.baked = baked;
        this.app = app;
        this.sample = sample;
        Address = new Uri(app.Urls.First());
        Client = ClientOf(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public Uri Address { get; }

    /// <summary>Shows redirects and compressed answers as they are.</summary>
    public HttpClient Client { get; }

    public BakedContent Content => baked;

    public IServiceProvider Services => app.Services;

    public static Task<HostedSite> StartRealAsync(params string[] arguments) => HostAsync(BakedContent.Real(), null, arguments);

    /// <summary>Over two profiles whose claims are known, whatever editors do.</summary>
    public static Task<HostedSite> StartSampleAsync(params string[] arguments)
    {
        var content = new SampleContent();
        return HostAsync(Bake(content), content, arguments);
    }

    /// <summary>Over content of the test's own making, which the test disposes.</summary>
    public static Task<HostedSite> StartAsync(SampleContent content, params string[] arguments) => HostAsync(Bake(content), null, arguments);

    /// <summary>With some of its services replaced, such as its clock.</summary>
    public static async Task<HostedSite> StartAsync(SampleContent content, Action<IServiceCollection> replace, params string[] arguments)
    {
        var own = Bake(content);
        return new HostedSite(own, await HostAsync(new ContentSource(own.Store), arguments, replace), null);
    }

    /// <summary>The site takes the content over and removes it in the end.</summary>
    public static Task<HostedSite> StartAsync(BakedContent baked, params string[] arguments) => HostAsync(baked, null, arguments);

    /// <summary>The site as it is started for real: it bakes what it needs, and can take over changes.</summary>
    public static async Task<HostedSite> StartLiveAsync(SampleContent content, params string[] arguments)
    {
        var bakery = new ContentBakery(content.Folder, content.Data);
        var unused = new BakedContent(ContentReader.Read(content.Folder).Catalog, "unused");
        return new HostedSite(unused, await HostAsync(new ContentSource(bakery.Prepare().Content!, bakery), arguments), null);
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
        sample?.Dispose();
    }

    private static BakedContent Bake(SampleContent content) =>
        new(ContentReader.Read(content.Folder).Catalog, ContentVersion.Of(content.Folder), Memories.Read(content.Folder).Memory);

    private static async Task<HostedSite> HostAsync(BakedContent baked, SampleContent? sample, params string[] arguments) =>
        new(baked, await HostAsync(new ContentSource(baked.Store), arguments), sample);

    private static async Task<WebApplication> HostAsync(ContentSource source, string[] arguments, Action<IServiceCollection>? replace = null)
    {
        string[] address = arguments.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        var host = SiteHost.Build(source, Repository.Root, replace ?? (_ => { }), [.. address, .. arguments, "--Logging:LogLevel:Default", "None"]);
        await host.StartAsync();
        return host;
    }
}
