using InferCheck.Tests.Browser;
using InferCheck.Tests.Export;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(InferCheck.Tests.Support.LongestFirst))]

namespace InferCheck.Tests.Support;

/// <summary>Begins with the collections that take longest: begun last, they would run on alone while the other cores have nothing to do.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [BrowserCollection.Name, ExportCollection.Name, "HostileClientTests", "VerifyCommandTests", "SoakTests",
        "RuleTests", SiteCollection.Name];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))
            .ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place(string name)
    {
        var place = Array.FindIndex(Long, known => name == known || name.EndsWith("." + known, StringComparison.Ordinal)
            || name.Contains($".{known} (", StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
