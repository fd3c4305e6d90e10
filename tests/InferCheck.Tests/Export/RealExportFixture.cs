using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>The real content exported once, into a folder of a host, for all tests that only read the tree.</summary>
public sealed class RealExportFixture : IAsyncLifetime
{
    public const string PathBase = "/mirror";
    public const string Address = "https://example.org" + PathBase;

    private ExportedSite? site;

    internal BakedContent Live { get; } = BakedContent.Real();

    internal ExportedSite Site => site ?? throw new InvalidOperationException("nothing has been exported");

    public async ValueTask InitializeAsync()
    {
        site = await ExportedSite.OfAsync(Live, Address);
        Assert.Empty(site.Result.Failures);
    }

    public ValueTask DisposeAsync()
    {
        Site.Dispose();
        Live.Dispose();
        return ValueTask.CompletedTask;
    }
}
