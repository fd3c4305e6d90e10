namespace InferCheck.Tests.Support;

/// <summary>One site over the sample content, for tests that only read it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>So that nothing in an answer depends on the port the test happens to use.</summary>
    public const string PublicAddress = "--Site:BaseUrl=https://infercheck.example";

    private HostedSite? site;

    public HttpClient Client => Site.Client;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public async ValueTask InitializeAsync()
    {
        using var content = new SampleContent();
        site = await HostedSite.StartAsync(content, PublicAddress);
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
