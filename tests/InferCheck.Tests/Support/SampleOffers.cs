namespace InferCheck.Tests.Support;

/// <summary>Models and prices of <see cref="SampleContent"/>: rows of every kind, and nothing in them at fault.</summary>
internal static class SampleOffers
{
    public const string Makers = """
        - { key: sample-labs, label: { en: "Sample Labs" }, country: DE, services: [sample], names: [sample-ai], begins: [sample] }
        - { key: elsewhere, label: { en: "Elsewhere" }, names: [elsewhere-org] }
        """;

    public const string DataSets = """
        - key: models-dev
          label: { en: "models.dev" }
          link: https://models.example.com
          licence: MIT
          names:
            - { provider: sample, name: sample-ai }
            - { provider: other, name: other-ai, billed: EUR }
          places:
            - { provider: sample, prefix: "eu.", region: EU, part: the EU endpoint }
        """;

    public const string Large = """
        name: "Sample Large"
        maker: sample-labs
        weights: closed
        released: 2026-03-05
        context: 128000
        longest: 8000
        takes: [text, image]
        gives: [text]
        names: ["sample-large-v1", "sample.large"]
        via: models-dev
        read: 2026-06-12

        """;

    public const string Small = """
        name: "Sample Small"
        maker: sample-labs
        weights: open
        licence: Apache-2.0
        weights_at: https://weights.example.com/sample-small
        released: 2026-02
        via: models-dev
        read: 2026-06-12

        """;

    public const string Foreign = """
        name: "Foreign"
        maker: elsewhere
        via: models-dev
        read: 2026-06-12

        """;

    public const string OfSample = """
        # What Sample API runs, as far as anybody looked.
        billed: USD
        prices: https://example.com/prices
        complete: 2026-06-12
        surcharges:
          - region: EU
            part: the EU endpoint
            percent: 10
            released_from: 2026-03-01
            excludes: [batch files]
            quote: "The EU endpoint costs 10% more for models released on or after March 1, 2026."
            source: https://example.com/prices
            dated: undated
            read: 2026-06-12
        retirements:
          - model: sample-small
            on: 2026-12-31
            quote: "Sample Small is switched off on 31 December 2026."
            source: https://example.com/retirements
            dated: 2026-06-01
            read: 2026-06-12
        offers:
          - model: sample-large
            id: "sample-large-v1"
            currency: USD
            input: 2
            output: 8.00
            cached_input: 0.5
            batch: 0.5
            from: 2026-02-10
            known: quoted
            quote: "Sample Large | $2.00 | $0.50 | $8.00"
            source: https://example.com/prices
            dated: undated
            read: 2026-06-12
          - { model: sample-small, id: "sample-small", currency: USD, input: 0.1, output: 0.4, known: imported, via: models-dev, read: 2026-06-12 }
          - { model: foreign, id: "foreign", known: imported, via: models-dev, read: 2026-06-12 }

        """;

    public const string OfOther = """
        # What Other API runs, as far as anybody looked.
        billed: EUR
        offers:
          - model: sample-small
            part: the gateway
            region: EU
            currency: EUR
            input: 0.15
            output: 0.6
            known: quoted
            quote: "Sample Small kostet 0,15 € und 0,60 € je Million Tokens."
            language: de
            source: https://example.org/preise
            dated: 2026-05
            read: 2026-06-12
          - { model: foreign, id: "foreign", known: imported, via: models-dev, read: 2026-06-12 }

        """;
}
