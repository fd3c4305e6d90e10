using InferCheck.Diagnostics;

namespace InferCheck.Policies;

/// <summary>What a check of a sound policy can find.</summary>
public static class PolicyOutcomes
{
    public static RuleInfo NotMet { get; } = new("not-met", Severity.Error, "a provider in use does not meet a line of the policy")
    {
        Why = "What its documents state is not among the values you accept, or holds only under conditions where you said that this is not enough.",
        Bad = "training: [never], and the documents say: unless you opt out",
        Good = "training: [never], and the documents say: never",
    };

    public static RuleInfo NotStated { get; } = new("not-stated", Severity.Error, "the documents are silent on a line of the policy, or contradict each other")
    {
        Why = "Unknown is never a pass. With `not-stated: warn` it is a warning.",
        Bad = "dpa: [published], and no document mentions an agreement",
        Good = "dpa: [published], and the agreement can be read",
    };

    public static RuleInfo OnlyIf { get; } = new("only-if", Severity.Note, "a provider in use meets a line of the policy under conditions")
    {
        Why = "Nobody but you can know whether the conditions hold in your contract and settings.",
        Bad = "training: [never], and the documents say: never, on the paid plan",
        Good = "training: { accept: [never], only-if: false }, if that is not enough",
    };

    public static RuleInfo ExpiredException { get; } = new("expired-exception", Severity.Error, "an exception has ended")
    {
        Why = "It was granted for a time; the time is over, and somebody has to decide anew.",
        Bad = "until: 2020-01-31",
        Good = "the policy is met, or the exception has a later day and a reason that still holds",
    };

    public static RuleInfo NeedlessException { get; } = new("needless-exception", Severity.Warning, "an exception is no longer needed")
    {
        Why = "The provider meets the line without it, or the policy does not ask it; the exception would only hide a change for the worse.",
        Bad = "an exception for a provider that meets the policy",
        Good = "no exception",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [NotMet, NotStated, OnlyIf, ExpiredException, NeedlessException];
}
