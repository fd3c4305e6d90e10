using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>Every fact the product was asked for, by provider and topic, with the words in the catalogue that carry it.</summary>
public sealed class SeedFactTests
{
    private static readonly Catalog Real = RealContent.Catalog;

    private static readonly IReadOnlyList<string[]> Table =
        [.. File.ReadLines(Repository.File("tests", "InferCheck.Tests", "Golden", "seed-facts.tsv")).Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string, string> Facts()
    {
        var facts = new TheoryData<string, string, string, string>();
        foreach (var row in Table)
        {
            facts.Add(row[0], row[1], row[2], row[3]);
        }

        return facts;
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.InRange(Table.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_fact_is_in_the_catalogue(string fact, string slug, string topic, string needle)
    {
        var provider = Real.Providers.Single(item => item.Slug == slug);
        Assert.True(Texts(provider, topic)
            .Any(text => text.Contains(needle, StringComparison.OrdinalIgnoreCase)), $"{slug}, {topic}: “{fact}” is not there; looked for “{needle}”");
    }

    private static IEnumerable<string> Texts(Provider provider, string topic) => topic switch
    {
        "notes" => [provider.Document.Body],
        "incident" => provider.Incidents.SelectMany(incident => Scalars(incident.Fields)),
        "profile" => provider.Document.Fields.Entries.Where(entry => entry.Key.Value is not ("claims" or "incidents"))
            .SelectMany(entry => Scalars(entry.Value)),
        _ => provider.Claims.Where(claim => claim.Topic?.Value == topic).SelectMany(claim => Scalars(claim.Fields)),
    };

    private static IEnumerable<string> Scalars(Node node) => node switch
    {
        Scalar scalar => [scalar.Value],
        Sequence list => list.Items.SelectMany(Scalars),
        Mapping map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
