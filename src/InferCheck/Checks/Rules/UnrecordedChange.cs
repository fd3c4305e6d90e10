using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A value that changed since the last commit, and a history that does not say so.</summary>
internal sealed class UnrecordedChange : IRule
{
    public RuleInfo Info { get; } = new("unrecorded-change", Severity.Warning, "a claim's value differs from the last commit and no line of the history says so")
    {
        Why = "The feeds are made of the history: whoever follows a provider would not be told. Looked at only in a git work tree, before the commit.",
        Bad = "value: opt-out   # was by-default",
        Good = "value: opt-out\n…\nhistory:\n  - { on: 2026-11-20, topic: training, from: by-default, to: opt-out, note: The policy of November adds a switch., material: true }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from before in context.Committed
        from now in context.Catalog.Providers
        where now.Slug == before.Slug
        from claim in now.Claims
        let topic = claim.Topic?.Value
        let old = before.Claims.FirstOrDefault(other => other.Topic?.Value == topic && other.AppliesTo?.Value == claim.AppliesTo?.Value)
        where topic is not null && old is not null && Said(old) != Said(claim) && !IsRecorded(before, now, topic)
        select Info.At(
            claim.At,
            $"`{topic}` was `{Printable.Cut(Said(old))}` in the last commit, and `history` has no line on it",
            $"add to `history`: {{ on: …, topic: {topic}, from: {Printable.Cut(Said(old))}, to: {Printable.Cut(Said(claim))}, note: …, material: true }}");

    private static string Said(Claim claim) => claim.Values.Count > 0 ? string.Join(", ", claim.Values.Select(value => value.Value)) : claim.Status?.Value ?? "";

    private static bool IsRecorded(Provider before, Provider now, string topic) => Lines(now, topic) > Lines(before, topic);

    private static int Lines(Provider provider, string topic) => provider.History.Count(change => change.Topic?.Value == topic);
}
