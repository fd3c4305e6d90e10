using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>Holds providers against a policy. The evaluator decides; here exceptions and silence are weighed.</summary>
public sealed class PolicyCheck(Policy policy, DateOnly today)
{
    private readonly Conditions asked = policy.Conditions;
    private readonly IReadOnlyList<PolicyException> inForce = [.. policy.Exceptions.Where(exception => !exception.IsOver(today))];

    public PolicyReport Report(Catalog catalog, IEnumerable<Provider> inUse)
    {
        var ground = PolicyGround.Of(catalog);
        return Report(ground, inUse.Select(provider => ground.Find(provider.Slug)!));
    }

    public PolicyReport Report(PolicyGround ground, IEnumerable<PolicySubject> inUse) => new()
    {
        Policy = policy,
        Providers = [.. inUse.Select(Judge)],
        Expired = [.. policy.Exceptions.Where(exception => exception.IsOver(today))],
        Needless = [.. ground.Providers.SelectMany(provider => Of(provider).Where(exception => !IsNeeded(exception, provider.Facts)))],
    };

    public ProviderVerdict Judge(PolicySubject provider)
    {
        var facts = provider.Facts;
        var models = Models(provider);
        var judged = With(Match(facts, Of(provider)), models);
        return new ProviderVerdict
        {
            Provider = provider,
            Stated = With(Matcher.Match(asked, facts), models),
            Judged = judged,
            Excused = [.. Of(provider).Where(exception => IsNeeded(exception, facts))],
            Verdict = VerdictOf(judged.Outcome),
        };
    }

    /// <summary>Decided as the index decides it. No exception excuses it: what a provider does not run, nobody can use there.</summary>
    private RequirementMatch? Models(PolicySubject provider) => policy.Models.Count == 0 ? null
        : new RequirementMatch(new Requirement(PolicyKeys.Models, policy.Models), provider.Offered.Decide(policy.Models), []);

    private static ConditionsMatch With(ConditionsMatch match, RequirementMatch? models) => models is null ? match
        : new ConditionsMatch(models.Outcome > match.Outcome ? models.Outcome : match.Outcome, [.. match.Parts, models]);

    private IEnumerable<PolicyException> Of(PolicySubject provider) => inForce.Where(exception => exception.Provider == provider.Slug);

    private Verdict VerdictOf(Outcome outcome) => outcome switch
    {
        Outcome.Met or Outcome.OnlyIf => Verdict.Pass,
        Outcome.NotMet => Verdict.Fail,
        _ => policy.SilenceFails ? Verdict.Fail : Verdict.Warn,
    };

    /// <summary>Without it, and with the others, the provider would stand worse, or would fail on the very topic.</summary>
    private bool IsNeeded(PolicyException exception, IReadOnlyList<Fact> facts)
    {
        var others = inForce.Where(other => other.Provider == exception.Provider && other.Topic != exception.Topic).ToList();
        var without = Match(facts, others);
        return VerdictOf(without.Outcome) > VerdictOf(Match(facts, [.. others, exception]).Outcome)
            || without.Parts.Any(part => part.Requirement.Topic == exception.Topic && VerdictOf(part.Outcome) == Verdict.Fail);
    }

    private ConditionsMatch Match(IReadOnlyList<Fact> facts, IEnumerable<PolicyException> exceptions)
    {
        var excused = exceptions.Select(exception => exception.Topic).ToHashSet(StringComparer.Ordinal);
        return Matcher.Match(new Conditions(Left(asked.All), [.. asked.Any.Select(Left)]), facts);

        IReadOnlyList<Requirement> Left(IReadOnlyList<Requirement> all) => [.. all.Where(requirement => !excused.Contains(requirement.Topic))];
    }
}
