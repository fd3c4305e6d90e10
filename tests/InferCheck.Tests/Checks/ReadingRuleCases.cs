using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>For every rule of readings a fault and a near miss.</summary>
internal static class ReadingRuleCases
{
    private const string Sample = "providers/sample.md";
    private const string Readings = "readings/sample.yaml";
    private const string Machine = "ai-second-reader";
    private const string Person = "Jane Reader";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Edited("unknown-claim", Machine, "topic: training", "topic: payments", "topic: training", "topic: retention"),
        Edited("unknown-claim", Machine, "claim: ", "claim: x", "verdict: carried", "verdict: not-opened"),
        Edited("unknown-topic", Machine, "topic: training", "topic: traning", "topic: training", "topic: retention"),
        Edited("unknown-word", Machine, "verdict: carried", "verdict: caried", "verdict: carried", "verdict: not-opened"),
        Edited("unknown-key", Machine, "verdict:", "verdikt:", "on: 2026-06-20", "on: 2026-06-19"),
        Edited("missing-key", Machine, "    on: 2026-06-20\n", "", "on: 2026-06-20", "on: 2026-06-19"),
        Edited("future-date", Machine, "on: 2026-06-20", "on: 2062-06-20", "on: 2026-06-20", "on: 2026-06-21"),
        Edited("machine-as-person", Machine, "kind: machine", "kind: person", "by: ai-second-reader", "by: ai-third-reader"),
        Edited("machine-as-person", Person, "kind: person", "kind: machine", "by: \"Jane Reader\"", "by: \"Aida Reader\""),
        new("machine-as-person", content => content.Replace(Sample, "by: reader, kind: review", "by: ai-second-reader, kind: review"),
            content => content.Replace(Sample, "by: reader, kind: review", "by: ai-second-reader, kind: cross-reading")),
        Edited("unexplained-doubt", Machine, "verdict: carried", "verdict: stretched", "verdict: carried", "verdict: wrong\n    note: The quotes differ."),
        new("own-reading", content => content.Read("training", "carried", "ai-draft"), content => content.Read("training", "carried", "ai-drafter")),
        new("own-reading", content =>
        {
            content.Replace(Sample, "by: ai-draft", "by: Jane Reader");
            content.Read("training", "carried", "jane reader");
        }, content =>
        {
            content.Replace(Sample, "by: ai-draft", "by: Jane Reader");
            content.Read("training", "carried", "John Reader");
        }),
        Changed("value: opt-in", "value: never", "read: 2026-06-12", "read: 2026-06-13"),
        Changed("excludes: [feedback]", "excludes: [feedback, samples]", "value: limited", "value: unspecified"),
        Changed("We do not train on your data", "We never train on your data", "Inputs are deleted", "Requests are deleted"),
        Changed("source: https://example.com/terms\n        document: contract\n        dated: 2026-02-10\n        read: 2026-06-12\n      - quote: 未",
            "source: https://example.com/terms\n        document: policy\n        dated: 2026-02-10\n        read: 2026-06-12\n      - quote: 未",
            "https://help.example.com/data", "https://help.example.com/place"),
        Changed("Training needs a *separate* agreement", "Training needs an agreement", "Kept for checks on abuse", "Kept for a while"),
        Changed("  - topic: training\n", "  - topic: training\n    applies_to: API\n", "  - topic: retention\n", "  - topic: retention\n    applies_to: API\n"),
        new("stale-reading", content =>
        {
            content.Read("training", "carried", Machine);
            content.Replace("vocabulary/topics.yaml", "Not unless the customer agrees to it.", "Never, or if the customer agrees to it.");
        }, content =>
        {
            content.Read("training", "carried", Machine);
            content.Replace("vocabulary/topics.yaml", "Stored for a period that the documents give in figures.", "Stored for so many days.");
        }),
        new("doubted-claim", content => content.Read("training", "stretched", Machine, "The quote is about paid plans."),
            content =>
            {
                content.Read("training", "stretched", Machine, "The quote is about paid plans.");
                content.Read("training", "carried", Machine);
            }),
        new("unknown-provider", content =>
        {
            content.Read("training", "carried", Machine);
            File.Move(content.PathOf(Readings), content.PathOf("readings/sampel.yaml"));
        }, content => content.Read("training", "carried", Machine)),
    ];

    /// <summary>The file of the readings changed by hand.</summary>
    private static RuleCase Edited(string rule, string reader, string old, string fault, string oldNear, string near) => new(rule,
        content => Edit(content, reader, old, fault), content => Edit(content, reader, oldNear, near));

    private static void Edit(SampleContent content, string reader, string old, string text)
    {
        content.Read("training", "carried", reader);
        content.Replace(Readings, old, text);
    }

    /// <summary>A claim changed after it was read, and another claim.</summary>
    private static RuleCase Changed(string old, string text, string oldNear, string near) => new("stale-reading", content => Change(content, old, text),
        content => Change(content, oldNear, near));

    private static void Change(SampleContent content, string old, string text)
    {
        content.Read("training", "carried", Machine);
        content.Replace(Sample, old, text);
    }
}
