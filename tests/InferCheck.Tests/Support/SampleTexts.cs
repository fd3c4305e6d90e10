namespace InferCheck.Tests.Support;

/// <summary>The files of <see cref="SampleContent"/>: every key is used once, and nothing in them is at fault.</summary>
internal static class SampleTexts
{
    public const string Provider = """
        ---
        name: Sample API
        vendor: Sample
        kind: api-provider
        website: https://sample.example.com
        docs: https://docs.example.com
        hosts: [example.com, pages.example.net/sample]
        headquarters: DE
        models: [One, Two]
        pricing: pay-per-use
        policy_dated: 2026-02
        aliases: [sample-old]
        related: [other]
        endpoints:
          - host: eu.example.com
            regions: [EU]
            evidence:
              - quote: Requests to eu.example.com are answered in the EU.
                source: https://docs.example.com/regions
                document: docs
                dated: undated
                read: 2026-06-12
          - host: api.example.com
            anywhere: true
            evidence:
              - quote: Requests to api.example.com may be answered anywhere.
                source: https://docs.example.com/regions
                document: docs
                dated: undated
                read: 2026-06-12
        packages: ["npm:sample", "pypi:sample-sdk"]
        imports: ["python:sample"]
        env: [SAMPLE_API_KEY]
        reviews:
          - { on: 2026-06-12, by: ai-draft, kind: draft }
          - { on: 2026-06-13, by: reader, kind: review }
        claims:
          - topic: legal-entity
            value: Sample GmbH
            country: DE
            status: third-party
            summary: Named in the commercial register.
            evidence:
              - note: The register names the company.
                source: https://register.example.org/sample
                document: register
                dated: undated
                read: 2026-06-12
          - topic: training
            value: opt-in
            conditions: [the paid plan is used]
            excludes: [feedback]
            status: verified
            summary: Training needs a *separate* agreement, see [retention](/providers/sample/#retention).
            evidence:
              - quote: We do not train on your data unless you agree.
                source: https://example.com/terms
                document: contract
                dated: 2026-02-10
                read: 2026-06-12
              - quote: 未经您的同意，我们不会使用您的数据进行训练。
                source: https://pages.example.net/sample/zh
                document: policy
                dated: undated
                read: 2026-06-12
                language: zh
                translation: Without your consent we do not use your data for training.
          - topic: retention
            value: limited
            qualifier: 30 days
            from: 2026-02-10
            until: 2027-02
            status: verified
            summary: Kept for checks on abuse, then deleted.
            evidence:
              - quote: Inputs are deleted after 30 days.
                source: https://example.com/terms
                document: contract
                dated: 2026-02-10
                read: 2026-06-12
          - topic: certifications
            value: [iso27001, soc2]
            report_type: "2"
            edition: "2022"
            scope: platform
            in_progress: [iso42001]
            status: verified
            summary: Held by the company; the service is not named.
            evidence:
              - quote: Sample is certified under ISO 27001.
                source: https://trust.example.com/
                document: trust-center
                dated: undated
                read: 2026-06-12
          - topic: dpa
            status: not-stated
            summary: No agreement is mentioned.
            searched: [https://example.com/terms]
            read: 2026-06-12
          - topic: data-residency
            status: conflicting
            summary: Two documents name two places.
            disagreement: The terms name Germany, the help page the United States.
            evidence:
              - quote: Data is stored in Germany.
                lead: true
                source: https://example.com/terms
                document: contract
                dated: 2026-02-10
                read: 2026-06-12
              - quote: Data is stored in the US.
                source: https://help.example.com/data
                document: help
                dated: undated
                read: 2026-06-12
        subprocessors:
          - name: Amazon Web Services EMEA SARL
            company: amazon-web-services
            country: LU
            purpose: hosting
            applies_to: the paid plan
            since: 2025-03
            evidence:
              - quote: "Amazon Web Services EMEA SARL ... Hosting ... Luxembourg ... March 2025"
                source: https://example.com/subprocessors
                document: contract
                dated: 2026-02-10
                read: 2026-06-12
        replies:
          - topic: training
            applies_to: the paid plan
            words: Wir trainieren nicht mit Ihren Daten.
            by: Privacy team, Sample GmbH
            on: 2026-06-14
            how: e-mail
            language: de
            translation: We do not train on your data.
        incidents:
          - kind: security
            date: 2025-01
            title: Open database
            status: third-party
            scope: api
            summary: A database stood open for a day.
            evidence:
              - quote: The database was closed within a day.
                source: https://news.example.org/sample
                document: press
                dated: 2025-01-30
                read: 2026-06-12
        history:
          - { on: 2026-06-12, topic: training, from: opt-out, to: opt-in, note: The terms were changed., material: true }
        ---
        What a buyer should know. See [the question](/faq/sample-question/).

        A second paragraph.

        """;

    public const string OtherProvider = """
        ---
        name: Other API
        short: Other
        vendor: Other
        kind: gateway
        website: https://other.example.org
        hosts: [example.org]
        policy_dated: undated
        retired: 2026-05-01
        reviews:
          - { on: 2026-06-13, by: reader, kind: review }
        claims: []
        ---
        """;

    public const string Products = """
        - key: openrouter
          label: { en: "OpenRouter" }
          documentation: https://openrouter.example.com/routing
          names_from: https://openrouter.example.com/names
          read: 2026-06-12
          provider: other
          settings:
            - { name: data_collection, value: deny, accept: { training: [never, opt-in] } }
          names:
            - { provider: sample, name: sample-ai }
        """;

    public const string Dates = """
        - key: sample-law
          day: 2026-07-01
          label: { en: "The sample law applies" }
          short: { en: "Sample law" }
          meaning: { en: "Samples are kept in order." }
          article: "Art. 7 of the sample law"
          topics: [retention]
          source: https://law.example.com/sample
          read: 2026-06-12
          quote: "This law shall apply from 1 July 2026."
          via: a stored copy
        - key: unread-law
          day: 2027-03-01
          label: { en: "The unread law applies" }
          short: { en: "Unread law" }
          meaning: { en: "Nobody has read its words." }
          article: "Art. 1 of the unread law"
          source: https://law.example.com/unread
          read: 2026-06-12
        """;

    public const string Index = """
        ---
        title: Sample index
        question: Who is who?
        providers: [sample, other]
        columns: [legal-entity, training]
        cards: [training, dpa]
        order_by: training
        updated: 2026-06-12
        ---
        Two providers side by side.
        """;

    public const string Faq = """
        ---
        question: What is this?
        order: 10
        topics: [training]
        indexes: [sample-index]
        providers: [sample]
        updated: 2026-06-12
        ---
        A sample. See [its claim](/providers/sample/#training) and [the index](/indexes/sample-index/).
        """;

    public const string Page = """
        ---
        title: About
        description: What this is.
        updated: 2026-06-12
        ---
        About this sample.
        """;
}
