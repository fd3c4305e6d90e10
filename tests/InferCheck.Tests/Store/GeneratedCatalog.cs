using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

/// <summary>A catalogue with the real vocabulary and random claims: several a topic, silent, contradictory, conditional.</summary>
internal static class GeneratedCatalog
{
    private static readonly Catalog Real = RealContent.Catalog;

    public static IReadOnlyList<Topic> Choices { get; } = [.. Real.Vocabulary.Topics.Where(topic => topic.HasValues)];

    public static Catalog Make(int seed, int providers, string summary = "S.", Func<int, string>? name = null)
    {
        var random = new Random(seed);
        var profiles = Enumerable.Range(0, providers).Select(number => Profile(number, name?.Invoke(number) ?? $"Provider {number:000}", summary, random));
        return new Catalog([.. Real.Documents.Where(document => document.Kind >= DocumentKind.Topics), .. profiles]);
    }

    private static Document Profile(int number, string name, string summary, Random random)
    {
        var claims = Choices.SelectMany(topic => Enumerable.Range(0, random.Next(4)).Select(part => Claim(topic, part, summary, random)));
        return new Document
        {
            Kind = DocumentKind.Provider,
            File = $"providers/p{number}.md",
            Slug = $"p{number}",
            Root = Map(("name", Text(name)), ("vendor", Text("V")), ("kind", Text("gateway")), ("website", Text("https://example.com")),
                ("policy_dated", Text("undated")),
                ("reviews", List([Map(("on", Text("2026-06-12")), ("by", Text("x")), ("kind", Text("draft")))])), ("claims", List(claims))),
        };
    }

    private static Mapping Claim(Topic topic, int part, string summary, Random random)
    {
        var status = random.Next(8) switch { 0 => "conflicting", 1 => "not-stated", 2 => "third-party", _ => "verified" };
        var values = Enumerable.Range(0, topic.Type == TopicType.Choices ? random.Next(1, 3) : 1)
            .Select(_ => Text(topic.Values[random.Next(topic.Values.Count)].Key));
        return Map(
            ("topic", Text(topic.Key)), ("applies_to", Text($"part {(topic.Type == TopicType.Choices ? part / 2 : part)}")), ("status", Text(status)),
                ("summary", Text(summary)),
            ("value", status is "conflicting" or "not-stated" ? Text("") : List(values)),
            ("conditions", List(random.Next(4) == 0 ? [Text("it is so")] : [])));
    }

    private static Scalar Text(string value) => new(value, default);

    private static Sequence List(IEnumerable<Node> items) => new([.. items], default);

    private static Mapping Map(params (string Key, Node Value)[] entries) =>
        new([.. entries.Select(entry => KeyValuePair.Create(Text(entry.Key), entry.Value))], default);
}
