using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A value that changed since the last commit, and a history that does not say so.</summary>
internal sealed class UnrecordedChange : IRule
{
    public RuleInfo Info { get; } = new("unrecorded-change", Severity.Warning,
        "a claim's value differs from the last commit and no line of the history says so")
    {
        Why = "The feeds are made of the history: whoever follows a provider would not be told. Looked at only in a git work tree, before the commit.",
        Bad = "topic: training\nvalue: opt-out   # was by-default",
        Good = "claims:\n  - topic: training\n    value: opt-out   # was by-default\n"
            + "history: [{ on: 2026-11-20, topic: training, from: by-default, to: opt-out, note: A switch appeared., material: true }]   # was []",
        IsMended = true,
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from before in context.Committed
        from now in context.Catalog.Providers
        where now.Slug == before.Slug
        from change in Of(before, now)
        let topic = change.Claim.Topic!.Value
        let old = Said(change.Old)
        select Info.At(
            change.Claim.At,
            $"`{topic}` was `{Printable.Cut(old)}` in the last commit, and `history` has no line on it",
            $"add to `history`: {{ on: …, topic: {topic}, from: {Printable.Cut(old)}, to: {Printable.Cut(Said(change.Claim))}, note: …, material: true }}");

    /// <summary>What changed from one version of a profile to the next without a line of history.</summary>
    public static IEnumerable<(Claim Old, Claim Claim)> Of(Provider before, Provider now) =>
        from claim in now.Claims
        let topic = claim.Topic?.Value
        where topic is not null && !OnSame(before, claim).Any(other => Said(other) == Said(claim))
        let old = OnSame(before, claim).FirstOrDefault(other => !OnSame(now, claim).Any(kept => Said(kept) == Said(other)))
        where old is not null && !IsRecorded(before, now, topic)
        select (old, claim);

    /// <summary>A part may have several claims, such as a reported certificate beside those a provider names: what stays as it was is not replaced.</summary>
    private static IEnumerable<Claim> OnSame(Provider provider, Claim claim) =>
        provider.Claims.Where(other => other.Topic?.Value == claim.Topic?.Value && other.AppliesTo?.Value == claim.AppliesTo?.Value);

    private static string Said(Claim claim) =>
        claim.Values.Count > 0 ? string.Join(", ", claim.Values.Select(value => value.Value)) : claim.Status?.Value ?? "";

    private static bool IsRecorded(Provider before, Provider now, string topic) => Lines(now, topic) > Lines(before, topic);

    private static int Lines(Provider provider, string topic) => provider.History.Count(change => change.Topic?.Value == topic);
}
