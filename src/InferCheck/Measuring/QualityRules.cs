using InferCheck.Diagnostics;

namespace InferCheck.Measuring;

/// <summary>What can be wrong with `quality.yaml`, and with the content that it is held against.</summary>
public static class QualityRules
{
    public static RuleInfo Broken { get; } = new("broken-quality", Severity.Error, "a line of quality.yaml cannot be used")
    {
        Scope = Scope.Catalogue,
        Why = "It holds nothing back as long as it stands there, and looks as if it did.",
        Bad = "measures:\n"
            + "  - { topic: training, measure: quotted, at_least: 91.5 }",
        Good = "measures:\n"
            + "  - { topic: training, measure: quoted, at_least: 91.5 }",
    };

    public static RuleInfo Fell { get; } = new("quality-fell", Severity.Error, "a share is smaller than quality.yaml holds it")
    {
        Scope = Scope.Catalogue,
        Why = "What was quoted or read once is not given up without a word. Shares are compared by their counts, so that one claim of thousands is seen. "
            + "Whoever has a reason for it writes an exception, with the reason and the day on which it ends.",
        Bad = "measures:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 93.3 }   # and a claim lost its quote",
        Good = "measures:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n"
            + "exceptions:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 0.0, reason: registers forbid quoting; notes until we may, until: 2027-12-31 }",
    };

    public static RuleInfo Slipped { get; } = new("quality-slipped", Severity.Warning, "a share fell that falls by itself")
    {
        Scope = Scope.Catalogue,
        Why = "Days pass, and a reader who finds something amiss must not be kept from saying so: nobody's change is stopped for it, and yet it is to be seen.",
        Bad = "measures:\n"
            + "  - { topic: training, measure: not-overdue, at_least: 99.4 }   # and another claim was not read again in time",
        Good = "measures:\n"
            + "  - { topic: training, measure: not-overdue, at_least: 99.4 }\n"
            + "exceptions:\n"
            + "  - { topic: training, measure: not-overdue, at_least: 0.0, reason: read again in the first week of the year, until: 2027-12-31 }",
    };

    public static RuleInfo Unheld { get; } = new("quality-unheld", Severity.Note, "a share of a topic is not held by quality.yaml")
    {
        Scope = Scope.Catalogue,
        Why = "It may fall without anybody being told. A share of nothing needs no line.",
        Bad = "measures:\n"
            + "  - { topic: all, measure: quoted, at_least: 50.0 }   # and nothing for training",
        Good = "what `infercheck check --raise` writes",
    };

    public static RuleInfo OverException { get; } = new("ended-exception", Severity.Error, "an exception of quality.yaml has ended")
    {
        Scope = Scope.Catalogue,
        Why = "An exception is a promise to be done by a day. When the day is over somebody has to say whether it was kept.",
        Bad = "measures:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n"
            + "exceptions:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 0.0, reason: registers forbid quoting; notes until we may, until: 2026-12-31 }",
        Good = "measures:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n"
            + "exceptions:\n"
            + "  - { topic: legal-entity, measure: quoted, at_least: 0.0, reason: registers forbid quoting; notes until we may, until: 2027-12-31 }",
    };

    public static RuleInfo IdleException { get; } = new("idle-exception", Severity.Note, "an exception of quality.yaml is not needed")
    {
        Scope = Scope.Catalogue,
        Why = "It would hide the next fall.",
        Bad = "measures:\n"
            + "  - { topic: training, measure: quoted, at_least: 91.5 }\n"
            + "exceptions:\n"
            + "  - { topic: training, measure: quoted, at_least: 80.0, reason: three profiles are written anew, until: 2027-12-31 }   # and they are",
        Good = "measures:\n"
            + "  - { topic: training, measure: quoted, at_least: 91.5 }",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [Broken, Fell, Slipped, Unheld, OverException, IdleException];
}
