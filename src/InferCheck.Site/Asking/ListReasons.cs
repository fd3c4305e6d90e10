using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Why the rows of one list stand where they stand.</summary>
internal sealed class ListReasons(Conditions conditions, KeptReasons kept, Reasons reasons, string language)
{
    /// <summary>By the very requirement, which is quicker to look up than what it asks: the list's own, and the kept one that asks the same.</summary>
    private readonly Dictionary<Requirement, KeptRequirement> known = new(ReferenceEqualityComparer.Instance);

    public bool AsksNothing => conditions.IsEmpty;

    public ConditionsMatch Match(int provider, IReadOnlyList<ListedClaim> claims) => Matcher.Match(conditions, requirement => Find(requirement).Of(provider, claims).Match);

    public IReadOnlyList<KeptReason> Of(int provider, IReadOnlyList<ListedClaim> claims) =>
        conditions.IsEmpty ? [] : Of(Match(provider, claims)).ConvertAll(part => Find(part.Requirement).Of(provider, claims));

    private static List<RequirementMatch> Of(ConditionsMatch match) => [.. Reasons.Deciding(match), .. Reasons.Limiting(match)];

    public Reason Words(KeptReason reason) => reason.Words(reasons);

    private KeptRequirement Find(Requirement requirement)
    {
        if (!known.TryGetValue(requirement, out var found))
        {
            found = kept.Of(language, requirement);
            known[requirement] = found;
            known[found.Asked] = found;
        }

        return found;
    }
}
