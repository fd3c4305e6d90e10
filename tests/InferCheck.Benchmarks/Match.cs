using BenchmarkDotNet.Attributes;
using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Baking;

namespace InferCheck.Benchmarks;

/// <summary>Whether all providers meet a preset: by the evaluator, by the store the first time, and by the store from then on; and a search for common words.</summary>
[MemoryDiagnoser]
public class Match
{
    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-bench-").FullName;
    private readonly Catalog catalog = ContentReader.Read(Folders.RealContent).Catalog;
    private readonly List<List<Fact>> facts;
    private readonly string path;
    private readonly ContentStore store;
    private readonly Conditions preset;

    public Match()
    {
        path = Baker.Bake(catalog, "bench", folder);
        store = ContentStore.Open(path);
        preset = catalog.Vocabulary.Presets.First(known => known.Conditions.Any.Count > 0).Conditions;
        var topics = catalog.Vocabulary.Topics.Select(topic => topic.Key).ToList();
        var rows = store.Providers.All();
        var claims = store.Providers.Claims([.. rows.Select(row => row.Id)], topics);
        facts = [.. rows.Select(row => claims[row.Id].Select(claim => claim.ToFact()).ToList())];
    }

    [Benchmark]
    public int ByTheEvaluator() => facts.Count(said => Matcher.Match(preset, said).Outcome <= Outcome.OnlyIf);

    [Benchmark]
    public int ByTheStoreFirst() => ContentStore.Open(path).Filter.Outcomes(preset).Count(outcome => outcome <= Outcome.OnlyIf);

    [Benchmark]
    public int ByTheStore() => store.Filter.Outcomes(preset).Count(outcome => outcome <= Outcome.OnlyIf);

    [Benchmark]
    public int Search() => store.Search.Find("data retention").Count;

    [GlobalCleanup]
    public void Remove()
    {
        store.Release();
        Directory.Delete(folder, recursive: true);
    }
}
