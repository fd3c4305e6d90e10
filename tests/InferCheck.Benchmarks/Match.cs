using BenchmarkDotNet.Attributes;
using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Benchmarks;

/// <summary>
/// Whether all providers meet a preset: one after the other, and all at once from the index; making that index; and a search for common words.
/// </summary>
[MemoryDiagnoser]
public class Match
{
    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-bench-").FullName;
    private readonly Catalog catalog = ContentReader.Read(Folders.RealContent).Catalog;
    private readonly List<List<Fact>> facts;
    private readonly ContentStore store;
    private readonly Conditions preset;

    public Match()
    {
        store = ContentStore.Open(Baker.Bake(catalog, "bench", folder));
        preset = catalog.Vocabulary.Presets.First(known => known.Conditions.Any.Count > 0).Conditions;
        facts = [.. catalog.Providers.Select(provider => provider.Claims.Select(Fact.From).ToList())];
    }

    [Benchmark]
    public int OneByOne() => facts.Count(said => Matcher.Match(preset, said).Outcome <= Outcome.OnlyIf);

    [Benchmark]
    public int AllAtOnce() => store.Index.Evaluate(preset).Outcomes.Count(outcome => outcome <= Outcome.OnlyIf);

    [Benchmark]
    public int Open() => ContentIndex.Of(catalog.Vocabulary, facts.Count, facts.SelectMany((said, place) => said.Select(fact => (place + 1, fact)))).Providers;

    [Benchmark]
    public int Search() => store.Search.Find("data retention").Count;

    [GlobalCleanup]
    public void Remove()
    {
        store.Release();
        Directory.Delete(folder, recursive: true);
    }
}
