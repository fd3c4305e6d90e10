using InferCheck.Tests.Export;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

/// <summary>The tests that look at one site, and at a copy of it, with one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<SiteFixture>, ICollectionFixture<BrowserFixture>, ICollectionFixture<RealExportFixture>
{
    public const string Name = "Browser";
}
