namespace InferCheck.Tests.Support;

/// <summary>The sample with two models and their prices: one of a place, one that another followed, one of a data set, a surcharge, and an end.</summary>
internal static class PricedContent
{
    private const string Open = """
        name: "Open 7B"
        maker: sample-labs
        weights: open
        licence: Apache-2.0
        weights_at: https://weights.example/open-7b
        released: 2026-01
        context: 128000
        longest: 8192
        takes: [text, image]
        gives: [text]
        names: [open-7b-instruct]
        via: models-dev
        read: 2026-06-01
        """;

    private const string Closed = """
        name: "Closed"
        maker: sample-labs
        weights: closed
        takes: [text]
        gives: [text]
        via: models-dev
        read: 2026-06-01
        """;

    private const string OfSample = """
        billed: USD
        prices: https://sample.example/prices
        complete: 2026-06-12
        offers:
          - model: open-7b
            id: "open/7b"
            currency: USD
            input: 0.2
            output: 0.8
            to: 2026-06-10
            known: quoted
            quote: "$0.20 in, $0.80 out"
            source: "https://sample.example/prices"
            dated: undated
            read: 2026-05-01
          - model: open-7b
            id: "open/7b"
            currency: USD
            input: 0.1
            output: 0.4
            cached_input: 0.05
            batch: 0.5
            from: 2026-06-10
            known: quoted
            quote: "$0.10 in, $0.40 out"
            source: "https://sample.example/prices"
            dated: 2026-06-10
            read: 2026-06-12
          - model: open-7b
            id: "open/7b"
            part: "EU endpoint"
            region: DE
            currency: USD
            input: 0.12
            output: 0.5
            known: quoted
            quote: "EU: $0.12 in, $0.50 out"
            source: "https://sample.example/prices"
            dated: undated
            read: 2026-06-12
          - model: closed
            id: "closed"
            known: imported
            via: models-dev
            read: 2026-06-01
        surcharges:
          - region: DE
            percent: 10
            models: [closed]
            quote: "A place in the EU costs 10% more"
            source: "https://sample.example/prices"
            dated: undated
            read: 2026-06-12
        retirements:
          - model: closed
            on: 2036-09-01
            quote: "Closed will be retired on 1 September 2036"
            source: "https://sample.example/retired"
            dated: 2026-06-01
            read: 2026-06-12
        """;

    private const string OfOther = """
        billed: USD
        offers:
          - model: open-7b
            id: "open-7b"
            currency: USD
            input: 0.15
            output: 0.15
            known: imported
            via: models-dev
            read: 2026-06-01
        """;

    /// <summary>The other of the sample has ended: this one has not.</summary>
    private static string Third => SampleTexts.OtherProvider.Replace("retired: 2026-05-01\n", "", StringComparison.Ordinal)
        .Replace("Other", "Third", StringComparison.Ordinal).Replace("other.example.org", "third.example.org", StringComparison.Ordinal);

    public static SampleContent Make()
    {
        var content = new SampleContent();
        Write(content);
        return content;
    }

    public static void Write(SampleContent content)
    {
        content.Write("models/open-7b.yaml", Open + "\n");
        content.Write("models/closed.yaml", Closed + "\n");
        content.Write("offers/sample.yaml", OfSample + "\n");
        content.Write("offers/other.yaml", OfOther + "\n");
        content.Write("providers/third.md", Third);
        content.Write("offers/third.yaml", OfOther + "\n");
    }
}
