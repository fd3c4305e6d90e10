using System.Collections.Concurrent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Listing;

/// <summary>Why the rows of one list stand where they stand.</summary>
internal sealed class ListReasons(Conditions conditions, KeptReasons kept, Reasons reasons, string language)
{
    private readonly Dictionary<Requirement, ConcurrentDictionary<int, KeptReason>> places = conditions.Requirements.Distinct(SameRequirement.Comparer)
        .ToDictionary(requirement => requirement, requirement => kept.Of(language, requirement), SameRequirement.Comparer);

    public bool AsksNothing => conditions.IsEmpty;

    public ConditionsMatch Match(int provider, IReadOnlyList<ListedClaim> claims) => Matcher.Match(conditions, requirement => Find(requirement, provider, claims).Match);

    public IReadOnlyList<KeptReason> Of(int provider, IReadOnlyList<ListedClaim> claims) =>
        conditions.IsEmpty ? [] : Reasons.Deciding(Match(provider, claims)).ConvertAll(part => Find(part.Requirement, provider, claims));

    public Reason Words(KeptReason reason) => reason.Words(reasons);

    private KeptReason Find(Requirement requirement, int provider, IReadOnlyList<ListedClaim> claims)
    {
        var known = places[requirement];
        if (known.TryGetValue(provider, out var reason))
        {
            return reason;
        }

        var found = new KeptReason(Matcher.Match(requirement, claims.Select(claim => claim.ToFact())));
        return kept.HasRoom() ? known.GetOrAdd(provider, found) : found;
    }
}
