using System.Text.Json;

namespace InferCheck.Tests.Site;

/// <summary>The program runs with the collector its project file asks for; a property of another name asks for nothing.</summary>
public sealed class CollectorTests
{
    [Fact]
    public void One_heap_is_collected_by_whoever_needs_room()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "infercheck.runtimeconfig.json")));
        var properties = settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");
        Assert.Equal((false, false), (properties.GetProperty("System.GC.Server").GetBoolean(), properties.GetProperty("System.GC.Concurrent").GetBoolean()));
    }
}
