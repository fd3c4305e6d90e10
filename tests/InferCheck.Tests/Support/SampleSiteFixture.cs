namespace InferCheck.Tests.Support;

/// <summary>One site over <see cref="SampleContent"/> for the tests of a class.</summary>
public sealed class SampleSiteFixture : IAsyncLifetime
{
    private HostedSite? site;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public async ValueTask InitializeAsync() => site = await HostedSite.StartSampleAsync();

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
