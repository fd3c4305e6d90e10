using InferCheck.Tests.Support;

[assembly: AssemblyFixture(typeof(InferCheck.Tests.Export.RealExport))]

namespace InferCheck.Tests.Export;

/// <summary>The real content exported once for all tests, when the first of them asks for it.</summary>
public sealed class RealExport : IDisposable
{
    private readonly Lazy<BakedContent> live = new(BakedContent.Real);
    private readonly Lazy<Task<ExportedSite>> site;

    public RealExport() => site = new(() => ExportedSite.OfAsync(Live, RealExportFixture.Address));

    internal BakedContent Live => live.Value;

    internal Task<ExportedSite> SiteAsync() => site.Value;

    public void Dispose()
    {
        if (site.IsValueCreated && site.Value.IsCompletedSuccessfully)
        {
            site.Value.Result.Dispose();
        }

        if (live.IsValueCreated)
        {
            live.Value.Dispose();
        }
    }
}
