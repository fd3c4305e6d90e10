using AngleSharp.Html.Dom;

namespace InferCheck.Tests.Support;

/// <summary>One site over the real content for all tests that only read it.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private HostedSite? site;

    public Uri Address => Site.Address;

    public HttpClient Client => Site.Client;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public Task<IHtmlDocument> PageAsync(string address) => Site.PageAsync(address);

    public async ValueTask InitializeAsync() => site = await HostedSite.StartRealAsync();

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
