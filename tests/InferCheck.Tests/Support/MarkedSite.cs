namespace InferCheck.Tests.Support;

/// <summary>One site over <see cref="MarkedContent"/> for the tests of a class.</summary>
public sealed class MarkedSite : IAsyncLifetime
{
    private HostedSite? site;

    public HttpClient Client => Site.Client;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public async ValueTask InitializeAsync()
    {
        using var content = MarkedContent.Make();
        site = await HostedSite.StartAsync(content);
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
