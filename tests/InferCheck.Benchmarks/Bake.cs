using BenchmarkDotNet.Attributes;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store.Baking;

namespace InferCheck.Benchmarks;

/// <summary>The checked catalogue into the database.</summary>
[MemoryDiagnoser]
public class Bake
{
    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-bench-").FullName;
    private readonly Catalog catalog = ContentReader.Read(Folders.RealContent).Catalog;
    private int number;

    /// <summary>Each time under another version: what stands there already would not be baked again.</summary>
    [Benchmark]
    public string BakeAll() => Baker.Bake(catalog, $"bench{number++}", folder);

    [Benchmark]
    public string Version() => ContentVersion.Of(Folders.RealContent);

    [IterationCleanup]
    public void Clear() => Array.ForEach(Directory.GetFiles(folder), File.Delete);

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);
}
