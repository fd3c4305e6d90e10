using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>What matching needs to know of a claim. It is made from a claim in the catalogue or from a row of the store.</summary>
public sealed record Fact
{
    private IReadOnlyList<string>? answers;

    public required string Topic { get; init; }

    public required string Status { get; init; }

    public IReadOnlyList<string> Values
    {
        get;
        init => (field, answers) = (value, null);
    } = [];

    public string? AppliesTo { get; init; }

    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>What the claim does not cover. It changes no outcome and is always shown.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    public string? Qualifier { get; init; }

    /// <summary>The country of a company that is named.</summary>
    public string? Country { get; init; }

    /// <summary>What a certificate covers.</summary>
    public string? Scope
    {
        get;
        init => (field, answers) = (value, null);
    }

    /// <summary>How many eyes have seen it; nothing where that is not asked. It changes no outcome and is shown beside it.</summary>
    public string? ReadState { get; init; }

    /// <summary>
    /// What can be accepted of it: its values and, where a certificate covers the service, that it does. Worked out once, and anew for a fact made from it.
    /// </summary>
    public IReadOnlyList<string> Answers => answers ??= Scope is Scopes.Service && Values.Count > 0 ? [.. Values, Scopes.AnyOfService] : Values;

    /// <summary>Whether the documents tie a certificate to something wider than the service, or do not say to what.</summary>
    public bool IsWider => Scope is not (null or Scopes.Service);

    public bool IsConditional => Conditions.Count > 0 || IsWider;

    /// <summary>Facts that say the same.</summary>
    public static IEqualityComparer<Fact> Alike { get; } = EqualityComparer<Fact>.Create(
        (one, other) => one is not null && other is not null && Text(one) == Text(other), fact => Text(fact).GetHashCode());

    public bool IsSilent => Status is Statuses.NotStated;

    public bool IsReported => Status is Statuses.ThirdParty;

    public bool IsStated => Status is not (Statuses.NotStated or Statuses.Conflicting);

    public bool IsConflicting => Status is Statuses.Conflicting;

    /// <summary>The claim that stands for a topic where there is room for one: a contradiction before all else, then the first that says something.</summary>
    public static Fact? Main(IReadOnlyList<Fact> facts) =>
        facts.FirstOrDefault(fact => fact.IsConflicting) ?? facts.FirstOrDefault(fact => !fact.IsSilent) ?? (facts.Count > 0 ? facts[0] : null);

    /// <summary>The claims that say something else than the one that stands for them.</summary>
    public static IReadOnlyList<Fact> Differing(IReadOnlyList<Fact> facts, Fact? main) =>
        [.. facts.Where(fact => fact.Status != main?.Status || !fact.Values.SequenceEqual(main.Values))];

    private static (string, string, string?, string?, string?, string?, string, string, string) Text(Fact fact) =>
        (fact.Topic, fact.Status, fact.AppliesTo, fact.Qualifier, fact.Scope, fact.Country, Joined(fact.Values),
            Joined(fact.Conditions), Joined(fact.Excludes));

    private static string Joined(IReadOnlyList<string> texts) => $"{texts.Count}\n{string.Join('\n', texts)}";

    public static Fact From(Claim claim) => new()
    {
        Topic = claim.Topic?.Value ?? "",
        Status = claim.Status?.Value ?? "",
        Values = [.. claim.Values.Select(value => value.Value)],
        AppliesTo = claim.AppliesTo?.Value,
        Conditions = [.. claim.Conditions.Select(condition => condition.Value)],
        Excludes = [.. claim.Excludes.Select(excluded => excluded.Value)],
        Qualifier = claim.Qualifier?.Value,
        Scope = claim.Scope?.Value,
        Country = claim.Country?.Value,
    };
}
