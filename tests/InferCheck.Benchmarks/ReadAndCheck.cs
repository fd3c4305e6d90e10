using BenchmarkDotNet.Attributes;
using InferCheck.Checks;
using InferCheck.Content;

namespace InferCheck.Benchmarks;

/// <summary>What an editor waits for: the real content read and checked.</summary>
[MemoryDiagnoser]
public class ReadAndCheck
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Benchmark]
    public int Read() => ContentReader.Read(Folders.RealContent).Catalog.Providers.Count;

    [Benchmark]
    public int ReadAndCheckAll() => Checker.Check(ContentReader.Read(Folders.RealContent).Catalog, Today).Count;
}
