using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>The real content exported into a folder of a host, for all tests that only read the tree.</summary>
public sealed class RealExportFixture(RealExport shared) : IAsyncLifetime
{
    public const string PathBase = "/mirror";
    public const string Address = "https://example.org" + PathBase;

    private ExportedSite? site;

    internal BakedContent Live => shared.Live;

    internal ExportedSite Site => site ?? throw new InvalidOperationException("nothing has been exported");

    public async ValueTask InitializeAsync()
    {
        site = await shared.SiteAsync();
        Assert.Empty(site.Result.Failures);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
