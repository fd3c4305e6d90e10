using InferCheck.Tests.Support;

namespace InferCheck.Tests.Browser;

/// <summary>The tests that look at one site with one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<SiteFixture>, ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
