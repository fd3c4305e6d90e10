using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>For every rule of models and prices a fault and a near miss, each as the smallest change of the sample.</summary>
internal static class OfferRuleCases
{
    private const string Large = "models/sample-large.yaml";
    private const string Sample = "offers/sample.yaml";
    private const string Other = "offers/other.yaml";
    private const string Makers = "vocabulary/makers.yaml";
    private const string DataSets = "vocabulary/datasets.yaml";

    private const string Imported = "currency: USD, input: 0.1, output: 0.4, known: imported, via: models-dev";
    private const string Quoted = "    quote: \"Sample Large | $2.00 | $0.50 | $8.00\"\n";
    private const string LastRow = "  - { model: foreign, id: \"foreign\", known: imported, via: models-dev, read: 2026-06-12 }\n";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Names(), .. Forms(), .. Proofs(), .. Figures(), .. Times(), .. Held(),
    ];

    private static IEnumerable<RuleCase> Names() =>
    [
        Edit("unknown-model", Sample, "model: sample-large", "model: sample-larg", "model: sample-large", "model: foreign"),
        Edit("unknown-model", Sample, "    released_from: 2026-03-01\n", "    models: [sample-large, large]\n", "    released_from: 2026-03-01\n",
            "    models: [sample-large, sample-small]\n"),
        new("unknown-model", content => File.Delete(content.PathOf("models/foreign.yaml")),
            content => content.Write("models/foreign.yaml", "name: [\n")),
        Edit("unknown-maker", Large, "maker: sample-labs", "maker: sample", "maker: sample-labs", "maker: elsewhere"),
        new("unknown-provider", content => content.Write("offers/sampel.yaml", SampleOffers.OfOther),
            content => content.Write(Sample, SampleOffers.OfOther)),
        Edit("unknown-provider", Makers, "services: [sample]", "services: [sampel]", "services: [sample]", "services: [sample, other]"),
        Edit("unknown-provider", DataSets, "provider: other,", "provider: othr,", "provider: other,", "provider: sample,"),
        Edit("unknown-country", Other, "region: EU", "region: Europe", "region: EU", "region: DE"),
    ];

    private static IEnumerable<RuleCase> Forms() =>
    [
        Edit("unknown-key", Sample, "cached_input: 0.5", "cached: 0.5", "    cached_input: 0.5\n", ""),
        Edit("missing-key", Other, "    known: quoted\n", "", "    language: de\n", ""),
        Edit("wrong-type", Sample, "input: 2\n", "input: $2\n", "input: 2\n", "input: 2.00\n"),
        Edit("unknown-word", Other, "currency: EUR", "currency: Euro", "currency: EUR", "currency: CHF"),
        Edit("unknown-word", Sample, "    batch: 0.5\n", "    per: token\n", "    batch: 0.5\n", "    per: 1M characters\n"),
        Edit("unknown-word", Large, "takes: [text, image]", "takes: [texts]", "takes: [text, image]", "takes: [text, audio]"),
        Edit("bad-source", Other, "https://example.org/preise", "example.org/preise", "https://example.org/preise", "https://example.org/preise#eu"),
        Edit("bad-date", Sample, "from: 2026-02-10", "from: 2026-02", "released_from: 2026-03-01", "released_from: 2026-03-02"),
        Edit("future-date", Other, "dated: 2026-05\n    read: 2026-06-12", "dated: 2026-05\n    read: 2026-07-12", "dated: 2026-05\n", "dated: 2026-07\n"),
        Edit("price-without-currency", Sample, "    currency: USD\n", "", Imported, "known: imported, via: models-dev"),
        Edit("price-without-currency", Sample, "id: \"foreign\",", "id: \"foreign\", currency: USD,", "currency: USD, input: 0.1, output: 0.4",
            "currency: USD, output: 0.4"),
        Edit("price-of-nothing", Sample, "input: 0.1,", "input: 0.00,", "input: 0.1,", "input: 0.01,"),
    ];

    private static IEnumerable<RuleCase> Proofs() =>
    [
        Edit("unproven-price", Sample, Quoted, "", "    batch: 0.5\n", ""),
        Edit("unproven-price", Other, "    dated: 2026-05\n", "", "dated: 2026-05", "dated: undated"),
        Edit("unproven-price", Other, "    source: https://example.org/preise\n", "", "https://example.org/preise", "https://example.org/preis"),
        Edit("unproven-price", Sample, Imported, Imported.Replace("models-dev", "models"), Imported, $"{Imported}, correction: Another price stood here"),
        Edit("unproven-price", Sample, Imported, Imported.Replace(", via: models-dev", ""), Imported, Imported.Replace("0.4", "0.5")),
        Edit("unproven-price", Sample, Imported, $"{Imported}, quote: \"Sample Small | $0.1 | $0.4\"", Imported,
            "currency: USD, input: 0.1, output: 0.4, known: quoted, quote: \"Sample Small | $0.1 | $0.4\", source: https://example.com/prices, dated: undated"),
        Edit("imported-price", Sample, Imported, Imported.Replace("USD", "EUR"), Imported, Imported.Replace("0.4", "40")),
        Edit("imported-price", Sample, "billed: USD", "billed: EUR", "billed: USD\n", ""),
        new("imported-price", content => Priced(content, billed: "EUR"), content => Priced(content, billed: "USD")),
        Edit("lonely-surcharge", "providers/sample.md", "topic: data-residency", "topic: eu-inference", "    value: opt-in\n", "    value: never\n"),
        new("lonely-surcharge", content => content.Write(Other, SampleOffers.OfSample), content => content.Write("offers/sampel.yaml", SampleOffers.OfSample)),
    ];

    private static IEnumerable<RuleCase> Figures() =>
    [
        Edit("unquoted-figure", Sample, "input: 2\n", "input: 20\n", "input: 2\n", "input: 2.0\n"),
        Edit("unquoted-figure", Sample, "output: 8.00", "output: 8.01", "| $8.00", "| 8,00 $"),
        Edit("unquoted-figure", Sample, "cached_input: 0.5", "cached_input: 0.05", "| $0.50 |", "| $.5 |"),
        Edit("unquoted-figure", Other, "0,15 €", "0,16 €", "0,15 €", "€0.150"),
        Edit("unquoted-figure", Sample, "output: 8.00\n", "output: 8000\n", "    output: 8.00\n    cached_input: 0.5\n    batch: 0.5\n    from: 2026-02-10\n"
            + "    known: quoted\n    quote: \"Sample Large | $2.00 | $0.50 | $8.00\"\n",
            "    output: 8000\n    known: quoted\n    quote: \"$2 and $8,000.00\"\n"),
        Edit("unquoted-figure", Sample, "costs 10% more", "costs 15% more", "costs 10% more", "costs 1.1× the list price"),
        Edit("unquoted-figure", Sample, "costs 10% more", "costs 10 more", "costs 10% more", "costs 110 % of the list price"),
        Edit("unquoted-figure", Sample, "on 31 December 2026", "in December 2026", "on 31 December 2026", "on December 31, 2026"),
        Edit("unquoted-figure", Sample, "on 31 December 2026", "on 131 December 2026", "on 31 December 2026", "| Dec 31, 2026 |"),
        Edit("unquoted-figure", Sample, "on 31 December 2026", "on 12/30/26", "on 31 December 2026", "| 12/31/26"),
    ];

    private static IEnumerable<RuleCase> Times() =>
    [
        Edit("reversed-period", Sample, "    from: 2026-02-10\n", "    from: 2026-02-10\n    to: 2026-02-10\n", "    from: 2026-02-10\n",
            "    from: 2026-02-10\n    to: 2026-02-11\n"),
        Edit("overlapping-prices", Sample, LastRow, LastRow + LastRow, LastRow, LastRow + LastRow.Replace("id:", "region: EU, id:")),
        Edit("overlapping-prices", Sample, Row("0.1", ""), Row("0.1", " to: 2026-05-02,") + Row("0.2", " from: 2026-05-01,"), Row("0.1", ""),
            Row("0.2", " from: 2026-05-01,") + Row("0.1", " to: 2026-05-01,")),
    ];

    private static IEnumerable<RuleCase> Held() =>
    [
        Committed("overwritten-price", Row("0.1", ""), Row("0.2", ""), Row("0.1", " to: 2026-06-13,") + Row("0.2", " from: 2026-06-13,")),
        Committed("overwritten-price", Row("0.1", ""), Row("0.2", ""), Row("0.2", " correction: The page said so before as well,")),
        Committed("overwritten-price", Row("0.1", ""), Row("0.1", "").Replace("output: 0.4, ", ""), Row("0.10", "").Replace("2026-06-12", "2026-06-13")),
        new("outlying-price", content => Others(content, "0.0004", 3), content => Others(content, "0.004", 3)),
        new("outlying-price", content => Others(content, "40.1", 3), content => Others(content, "40", 2)),
    ];

    private static string Row(string input, string more) => "  - { model: sample-small, id: \"sample-small\"," + more
        + $" currency: USD, input: {input}, output: 0.4, known: imported, via: models-dev, read: 2026-06-12 }}\n";

    private static RuleCase Edit(string rule, string file, string old, string fault, string oldNear, string near) =>
        new(rule, content => content.Replace(file, old, fault), content => content.Replace(file, oldNear, near));

    /// <summary>A row edited after a commit, in a way that loses what was, and in one that does not.</summary>
    private static RuleCase Committed(string rule, string old, string fault, string near) => new(rule, content => Edited(content, old, fault),
        content => Edited(content, old, near));

    private static void Edited(SampleContent content, string old, string text)
    {
        content.Commit();
        content.Replace(Sample, old, text);
    }

    /// <summary>A price out of a data set at a service of which the set says what it bills, and its own list does not.</summary>
    private static void Priced(SampleContent content, string billed)
    {
        content.Replace(DataSets, "billed: EUR", $"billed: {billed}");
        content.Replace(Other, "billed: EUR\n", "");
        content.Replace(Other, LastRow, Row("0.1", ""));
    }

    /// <summary>Services beside the sample that ask this for what comes out of its small model.</summary>
    private static void Others(SampleContent content, string output, int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            content.Write($"offers/other-{number}.yaml", "offers:\n" + Row("0.1", "").Replace("output: 0.4", $"output: {output}"));
        }
    }
}
