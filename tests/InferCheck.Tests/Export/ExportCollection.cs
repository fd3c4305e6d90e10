namespace InferCheck.Tests.Export;

/// <summary>The tests that look at one tree of the real content.</summary>
[CollectionDefinition(Name)]
public sealed class ExportCollection : ICollectionFixture<RealExportFixture>
{
    public const string Name = "Export";
}
