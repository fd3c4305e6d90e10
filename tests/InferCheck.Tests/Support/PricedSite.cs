namespace InferCheck.Tests.Support;

/// <summary>One site over the sample with models and prices, for tests that only read it.</summary>
public sealed class PricedSite : IAsyncLifetime
{
    private HostedSite? site;

    public HttpClient Client => Site.Client;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public async ValueTask InitializeAsync()
    {
        using var content = PricedContent.Make();
        site = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
