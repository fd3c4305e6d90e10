namespace InferCheck.Tests.Support;

/// <summary>The tests that share <see cref="SiteFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "Site";
}
