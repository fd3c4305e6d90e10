using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Policies;

/// <summary>Puts the answer to a policy into words, the same as on the page, and into findings that point at its lines.</summary>
internal sealed class PolicyFindings(Words words, Texts texts)
{
    private readonly Reasons reasons = new(words, texts);

    /// <summary>What the policy supposes, for the top of every answer; nothing where it supposes nothing.</summary>
    public string? Supposed(Policy policy) =>
        policy.Supposed.IsNothing ? null : texts["policy.supposed", new SupposedWords(words, texts).Line(policy.Supposed)];

    public string Label(Outcome outcome) => words.Of(WordList.Outcomes, outcome.Name());

    public string Reason(RequirementMatch match) =>
        match is { Requirement.Topic: PolicyKeys.Models, Outcome: Outcome.NotMet } ? texts["facet.model-not"] : reasons.Of(match).Text;

    /// <summary>One line on a provider: what its documents say, and what the policy makes of it where that differs.</summary>
    public string Line(ProviderVerdict provider)
    {
        var isExcused = provider.Verdict == Verdict.Pass && provider.Stated.Outcome > Outcome.OnlyIf;
        return texts[isExcused ? "policy.line-excused" : provider.Verdict == Verdict.Warn ? "policy.line-warned"
            : "policy.line", provider.Provider.Slug, Label(provider.Stated.Outcome).ToLowerInvariant()];
    }

    /// <summary>One line on a requirement that is not simply met.</summary>
    public string Remark(RequirementMatch match) =>
        texts[match.Outcome == Outcome.OnlyIf ? "policy.remark-only-if"
            : "policy.remark", match.Requirement.Topic, Label(match.Outcome).ToLowerInvariant(), Reason(match)];

    public string Remark(PolicyException exception) => texts["policy.excused", exception.Topic, Day(exception), exception.Reason];

    /// <summary>Everything, with the provider in each message, for readers who see no table.</summary>
    public IReadOnlyList<Diagnostic> All(PolicyReport report) =>
        Diagnostic.Sort(report.Providers.SelectMany(provider => provider.Remarks.Select(match => Of(report.Policy, provider, match)))
            .Concat(OnExceptions(report)));

    public IReadOnlyList<Diagnostic> OnExceptions(PolicyReport report) => Diagnostic.Sort(
    [
        .. report.Expired.Select(exception => PolicyOutcomes.ExpiredException.At(
            exception.At, texts["policy.expired", exception.Provider, exception.Topic, Day(exception)], texts["policy.expired-help"])),
        .. report.Needless.Select(exception => PolicyOutcomes.NeedlessException.At(
            exception.At, texts["policy.needless", exception.Provider, exception.Topic], texts["policy.needless-help"])),
    ]);

    public static string Day(PolicyException exception) => exception.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Diagnostic Of(Policy policy, ProviderVerdict provider, RequirementMatch match)
    {
        var rule = match.Outcome switch
        {
            Outcome.OnlyIf => PolicyOutcomes.OnlyIf,
            Outcome.NotMet => PolicyOutcomes.NotMet,
            _ => policy.SilenceFails ? PolicyOutcomes.NotStated : PolicyOutcomes.NotStated with { Severity = Severity.Warning },
        };
        return rule.At(policy.PlaceOf(match.Requirement), texts["policy.finding", provider.Provider.Slug, Remark(match)]);
    }
}
