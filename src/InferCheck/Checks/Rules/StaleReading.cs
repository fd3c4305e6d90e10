using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that is no longer what somebody read.</summary>
internal sealed class StaleReading : IRule
{
    public RuleInfo Info { get; } = new("stale-reading", Severity.Note, "a claim changed after somebody read it")
    {
        Why = "The signature was given for other words. It is shown as what it was, and no longer counts.",
        Bad = "claim: 9a64808a-959f5af1-d67db8c2-0b98fdc0-27bde09c-3973ad85   # the claim as it was read\ntopic: training\nverdict: carried",
        Good = "topic: training\nverdict: carried   # and in `claim` the print of the claim as it stands",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from read in context.Readings
        let held = read.Held
        where !held.IsCurrent
        select held.Claim is { } claim
            ? Info.At(claim.At, $"changed since {held.Reading.By?.Value} read it on {held.Reading.On?.Value}: {string.Join(", ", held.Changed)}",
                $"read it again: infercheck review {read.Provider.Slug} --topic {claim.Topic?.Value}")
            : Info.At(read.Provider.Document.Start, $"line {held.Reading.At.Line} of its readings is about a part of `{held.Reading.Topic?.Value}` "
                + "that the profile does not have", "take the reading out, or write the part in the words of the profile");
}
