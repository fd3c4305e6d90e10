using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>Silence that nobody can check, because it does not say what was read.</summary>
internal sealed class SilenceWithoutSearch : IRule
{
    public RuleInfo Info { get; } = new("silence-without-search", Severity.Error, "a not-stated claim does not list what was read, and when")
    {
        Why = "`not stated` is worth something only when a reader can see where somebody looked.",
        Bad = "status: not-stated",
        Good = "status: not-stated\nsearched: [https://example.com/privacy]\nread: 2026-11-20",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.NotStated) && (pair.Claim.Searched.Count == 0 || pair.Claim.Read is null)
        select Info.At(pair.Claim.Status!.At,
            pair.Claim.Searched.Count == 0 ? "`not-stated` without the documents that were read" : "`not-stated` without the day somebody looked",
            "add `searched: [ … ]` and `read: …`");
}
