using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>Holds providers against a policy. The evaluator decides; here exceptions and silence are weighed.</summary>
public sealed class PolicyCheck(Policy policy, DateOnly today)
{
    private readonly Conditions asked = policy.Conditions;
    private readonly IReadOnlyList<PolicyException> inForce = [.. policy.Exceptions.Where(exception => !exception.IsOver(today))];

    public PolicyReport Report(Catalog catalog, IEnumerable<Provider> inUse) => new()
    {
        Policy = policy,
        Providers = [.. inUse.Select(provider => Judge(catalog, provider))],
        Expired = [.. policy.Exceptions.Where(exception => exception.IsOver(today))],
        Needless = [.. catalog.Providers.SelectMany(provider => Of(provider).Where(exception => !IsNeeded(exception, Facts(catalog.Vocabulary, provider))))],
    };

    private ProviderVerdict Judge(Catalog catalog, Provider provider) => Judge(catalog, provider, Facts(catalog.Vocabulary, provider));

    /// <summary>The same for whoever uses one part of it, as a caller knows the facts of that part.</summary>
    /// <param name="facts">What its claims come to there.</param>
    public ProviderVerdict Judge(Catalog catalog, Provider provider, Func<IReadOnlyList<Fact>, IReadOnlyList<Fact>> facts) =>
        Judge(catalog, provider, facts(Facts(catalog.Vocabulary, provider)));

    private ProviderVerdict Judge(Catalog catalog, Provider provider, IReadOnlyList<Fact> facts)
    {
        var models = Models(catalog, provider.Slug);
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
    private RequirementMatch? Models(Catalog catalog, string provider) => policy.Models.Count == 0 ? null
        : new RequirementMatch(new Requirement(PolicyKeys.Models, policy.Models), OfferedModels.By(catalog, provider).Decide(policy.Models), []);

    private static ConditionsMatch With(ConditionsMatch match, RequirementMatch? models) => models is null ? match
        : new ConditionsMatch(models.Outcome > match.Outcome ? models.Outcome : match.Outcome, [.. match.Parts, models]);

    private IEnumerable<PolicyException> Of(Provider provider) => inForce.Where(exception => exception.Provider == provider.Slug);

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

    private static IReadOnlyList<Fact> Facts(Vocabulary vocabulary, Provider provider)
    {
        IReadOnlyList<Fact> said = [.. provider.Claims.Select(Fact.From)];
        return [.. said, .. NamedCompanies.Of(provider).ToFacts(vocabulary, topic => [.. said.Where(fact => fact.Topic == topic)])];
    }
}
