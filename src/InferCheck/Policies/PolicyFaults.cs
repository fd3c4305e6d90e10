using InferCheck.Diagnostics;

namespace InferCheck.Policies;

/// <summary>What can be wrong with a policy file, beyond YAML that cannot be read.</summary>
public static class PolicyFaults
{
    public static RuleInfo UnknownKey { get; } = new("unknown-key", Severity.Error, "a key is neither a topic nor a key of a policy")
    {
        Why = "A mistyped topic would be asked of nobody, and every provider would pass it.",
        Bad = "trainig: [never]",
        Good = "training: [never]",
    };

    public static RuleInfo UnknownValue { get; } = new("unknown-value", Severity.Error, "a value is not one of its topic's values")
    {
        Why = "No provider can have it, so all would fail for a slip of the pen.",
        Bad = "training: [nevre]",
        Good = "training: [never]",
    };

    public static RuleInfo UnknownTopic { get; } = new("unknown-topic", Severity.Error, "a topic is not in the vocabulary, or has no values to choose from")
    {
        Why = "Nothing can be decided about it.",
        Bad = "legal-entity: [Example GmbH]",
        Good = "data-residency: [eu-only]",
    };

    public static RuleInfo UnknownPreset { get; } = new("unknown-preset", Severity.Error, "a preset is named that does not exist")
    {
        Why = "The conditions behind the name would not be asked.",
        Bad = "preset: strict-ue",
        Good = "preset: strict-eu",
    };

    public static RuleInfo UnknownProvider { get; } = new("unknown-provider", Severity.Error, "an exception names a provider that does not exist")
    {
        Why = "It would excuse nobody.",
        Bad = "provider: opnai",
        Good = "provider: openai",
    };

    public static RuleInfo UnknownSupposition { get; } = new("unknown-supposition", Severity.Error, "something is supposed that does not exist")
    {
        Why = "The check would answer for what is, and be taken for an answer to what is supposed.",
        Bad = "suppose: [no-dfp]",
        Good = "suppose: [no-dpf]",
    };

    public static RuleInfo UnknownCompany { get; } = new("unknown-company", Severity.Error, "a company is supposed to drop out that does not exist")
    {
        Why = "No provider names it under this word, so that none would drop out.",
        Bad = "without: [mircosoft]",
        Good = "without: [microsoft]",
    };

    public static RuleInfo UnknownModel { get; } = new("unknown-model", Severity.Error, "a model is named that does not exist")
    {
        Why = "Nobody is known to run it under this word, so that every provider would be in doubt.",
        Bad = "models: [mistral-smal]",
        Good = "models: [mistral-small]",
    };

    public static RuleInfo WrongType { get; } = new("wrong-type", Severity.Error, "a value has the wrong form")
    {
        Why = "What cannot be read as it is meant is not asked.",
        Bad = "only-if: sometimes",
        Good = "only-if: false",
    };

    public static RuleInfo MissingKey { get; } = new("missing-key", Severity.Error, "a topic accepts nothing, or an exception lacks a key")
    {
        Why = "An exception without a reason or an end is a hole that nobody closes.",
        Bad = "- { provider: openai, topic: training }",
        Good = "- { provider: openai, topic: training, reason: Pilot without personal data, until: 2027-03-31 }",
    };

    public static RuleInfo BadDate { get; } = new("bad-date", Severity.Error, "a date cannot be read")
    {
        Why = "An exception whose end is unknown never ends.",
        Bad = "until: 31.3.2027",
        Good = "until: 2027-03-31",
    };

    public static RuleInfo DuplicateEntry { get; } = new("duplicate-entry", Severity.Error, "the same exception stands twice")
    {
        Why = "Only one of the two ends would count, and nobody could say which.",
        Bad = "two exceptions for openai on training",
        Good = "one exception for openai on training",
    };

    public static RuleInfo EmptyPolicy { get; } = new("empty-policy", Severity.Error, "a policy asks nothing")
    {
        Why = "Everything passes an empty question.",
        Bad = "not-stated: fail",
        Good = "training: [never]\nnot-stated: fail",
    };

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        UnknownKey, UnknownValue, UnknownTopic, UnknownPreset, UnknownProvider, UnknownSupposition, UnknownCompany, UnknownModel, WrongType,
        MissingKey, BadDate, DuplicateEntry, EmptyPolicy,
    ];
}
