using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Tests.Support;

/// <summary>A catalogue baked into a folder of its own and opened.</summary>
internal sealed class BakedContent : IDisposable
{
    public BakedContent(Catalog catalog, string version = "test", QuoteLives? lives = null)
    {
        Folder = Directory.CreateTempSubdirectory("infercheck-bake-").FullName;
        Path = Baker.Bake(catalog, version, Folder, lives);
        Store = ContentStore.Open(Path);
    }

    public string Folder { get; }

    public string Path { get; }

    public ContentStore Store { get; }

    public static BakedContent Real() => new(ContentReader.Read(Repository.Content).Catalog, ContentVersion.Of(Repository.Content));

    public void Dispose()
    {
        Store.Release();
        Directory.Delete(Folder, recursive: true);
    }
}
