using InferCheck.Tests.Support;

namespace InferCheck.Tests.Live;

/// <summary>Changes a content at random, as people do: profiles come, go, are renamed, linked and broken, questions and pages are written anew.</summary>
internal sealed class RandomEditor
{
    private static readonly string[] Topics = ["training", "retention", "third-parties", "eu-inference"];
    private static readonly string[] Values = ["never", "none", "named", "option"];
    private static readonly string[] Words = ["data", "retention", "customer", "region", "sample", "provider"];

    private readonly SampleContent content;
    private readonly Random random;
    private readonly (string What, Action Do)[] edits;
    private Dictionary<string, string> good = [];
    private int count;

    public RandomEditor(SampleContent content, int seed, int profiles)
    {
        (this.content, random) = (content, new Random(seed));
        edits =
        [
            ("notes", () => content.Write(Any("providers"), Profile(Slugs()))), ("value", () => content.Write(Any("providers"), Profile(Slugs()))),
            ("name", () => Rewrite(Any("providers"), text => text.Replace("name: ", $"name: {Word()} "))),
            ("quoted name", () => Rewrite(Any("providers"), text => text.Replace("vendor: ", "# vendor\nvendor: ").Replace("name: ", "name:\n  "))),
            ("new", Add), ("new", Add), ("gone", () => File.Delete(content.PathOf(Any("providers")))),
            ("moved", () => File.Move(content.PathOf(Any("providers")), content.PathOf($"providers/moved-{count++}.md"))),
            ("alias", () => Rewrite(Any("providers"), text => text.Replace("policy_dated", $"aliases: [old-{random.Next(4)}]\npolicy_dated"))),
            ("same name", () => Rewrite(Any("providers"), text => text.Replace("name: ", "name: Twin # "))),
            ("bad value", () => Rewrite(Any("providers"), text => text.Replace("value: ", "value: x"))),
            ("no YAML", () => Rewrite(Any("providers"), text => text.Replace("hosts: [", "hosts: ["[..7] + "]["))),
            ("broken link", () => content.Write("pages/about.md", SampleTexts.Page + $"See [it](/providers/p{random.Next(9)}/).\n")),
            ("page", () => content.Write("pages/about.md", SampleTexts.Page + $"{Word()}.\n")),
            ("question", () => content.Write($"faq/q{random.Next(3)}.md", SampleTexts.Faq.Replace("A sample.", $"A {Word()}.")
                .Replace("order: 10", $"order: {random.Next(20)}"))),
            ("question gone", () => File.Delete(content.PathOf($"faq/q{random.Next(3)}.md"))),
            ("index", () => Rewrite("indexes/sample-index.md", text => text + $"{Word()}.\n")),
            ("other file", () => content.Write("README.md", $"{count++}")),
        ];
        for (var number = 0; number < profiles; number++)
        {
            Add();
        }
    }

    public string Edit()
    {
        var (what, act) = edits[random.Next(edits.Length)];
        act();
        return what;
    }

    /// <summary>What stands there now is good.</summary>
    public void Keep() => good = Files().ToDictionary(file => file, file => File.ReadAllText(content.PathOf(file)));

    /// <summary>Takes back whatever was done since.</summary>
    public void TakeBack()
    {
        foreach (var file in Files().Where(file => !good.ContainsKey(file)))
        {
            File.Delete(content.PathOf(file));
        }

        foreach (var (file, text) in good)
        {
            content.Write(file, text);
        }
    }

    public T Pick<T>(params T[] items) => items[random.Next(items.Length)];

    private void Add() => content.Write($"providers/p{count++}.md", Profile(Slugs()));

    private List<string> Files() => [.. new[] { "providers", "faq", "indexes", "pages" }
        .SelectMany(folder => Directory.GetFiles(content.PathOf(folder)).Select(file => $"{folder}/{Path.GetFileName(file)}"))];

    private string Any(string folder) => $"{folder}/{Pick([.. Names(folder)])}";

    private IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(content.PathOf(folder)).Select(file => Path.GetFileName(file)).Where(name =>
            name is not ("sample.md" or "other.md")).Order(StringComparer.Ordinal);

    private string[] Slugs() => [.. Directory.GetFiles(content.PathOf("providers")).Select(file =>
        Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    private string Word() => Pick(Words);

    private void Rewrite(string name, Func<string, string> change) => content.Write(name, change(File.ReadAllText(content.PathOf(name))));

    private string Profile(string[] others)
    {
        var claims = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Claim(random.Next(Topics.Length)));
        return $"""
            ---
            name: {Pick("Alpha", "Beta", "gamma", "Ömega", "Z")} {Word()} {count++}
            vendor: {Pick("Vendor", "Sample", "Other")} {random.Next(9)}
            kind: {Pick("gateway", "api-provider", "cloud-platform")}
            website: https://example.com
            hosts: [example.com]
            policy_dated: 2026-02-10
            related: [{Pick(others)}]
            reviews:
              - {"{"} on: 2026-06-12, by: ai-draft, kind: draft {"}"}
            claims:
            {string.Concat(claims)}---
            {Word()} and {Word()}, see [it](/providers/sample/#training).

            """;
    }

    private string Claim(int topic) => $"""
          - topic: {Topics[topic]}
            value: {Values[topic]}
            applies_to: part {count++}
            status: verified
            summary: {Word()} {Word()}.
            evidence:
              - quote: {Pick("Vendor 1", "Sample", "Other 3")} has the {Word()}.
                source: https://example.com/{random.Next(6)}
                document: contract
                dated: 2026-02-10
                read: 2026-06-{random.Next(10, 13)}

        """;
}
