using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Tests.Support;

/// <summary>A catalogue baked into a folder of its own and opened.</summary>
internal sealed class BakedContent : IDisposable
{
    /// <summary>The content of the checkout, which no test changes, is baked once.</summary>
    private static readonly Lazy<string> RealBake = new(BakeReal);

    public BakedContent(Catalog catalog, string version = "test", ContentMemory? memory = null)
    {
        Folder = Directory.CreateTempSubdirectory("infercheck-bake-").FullName;
        Path = Baker.Bake(catalog, version, Folder, memory);
        Store = ContentStore.Open(Path);
    }

    /// <summary>A copy: what a test does to it touches no other.</summary>
    private BakedContent(string baked)
    {
        Folder = Directory.CreateTempSubdirectory("infercheck-bake-").FullName;
        Path = System.IO.Path.Combine(Folder, System.IO.Path.GetFileName(baked));
        File.Copy(baked, Path);
        Store = ContentStore.Open(Path);
    }

    public string Folder { get; }

    public string Path { get; }

    public ContentStore Store { get; }

    public static BakedContent Real() => new(RealBake.Value);

    public void Dispose()
    {
        Store.Release();
        Directory.Delete(Folder, recursive: true);
    }

    private static string BakeReal()
    {
        var folder = Directory.CreateTempSubdirectory("infercheck-bake-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var catalog = RealContent.Catalog;
        return Baker.Bake(catalog, ContentVersion.Of(Repository.Content), folder, Memories.Read(Repository.Content).Memory);
    }
}
