using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>What lists need of a claim: enough to show its value and to say why a row stands where it stands.</summary>
public record ListedClaim
{
    private Fact? fact;

    public required int ProviderId { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    public required string Status { get; init; }

    public required string ClaimValues { get; init; }

    public string? Qualifier { get; init; }

    public required string Conditions { get; init; }

    public required string Excludes { get; init; }

    public IReadOnlyList<string> Values => field ??= StoreJson.Texts(ClaimValues);

    public IReadOnlyList<string> ConditionList => field ??= StoreJson.Texts(Conditions);

    public IReadOnlyList<string> ExcludeList => field ??= StoreJson.Texts(Excludes);

    /// <summary>The claim that stands for a topic where there is room for one: the first that says something.</summary>
    public static T? Main<T>(IReadOnlyList<T> claims)
        where T : ListedClaim => claims.FirstOrDefault(claim => claim.Status != Statuses.NotStated) ?? (claims.Count > 0 ? claims[0] : null);

    /// <summary>How many claims say something else than the one that stands for them.</summary>
    public static int Differing(IReadOnlyList<ListedClaim> claims, ListedClaim? main) => claims.Count(claim => claim.Status != main?.Status || claim.ClaimValues != main.ClaimValues);

    public Fact ToFact() => fact ??= new Fact
    {
        Topic = Topic,
        Status = Status,
        Values = Values,
        AppliesTo = AppliesTo,
        Conditions = ConditionList,
        Excludes = ExcludeList,
        Qualifier = Qualifier,
    };
}
