using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What an outcome rests on: which claim, and the words or the silence behind it. The claim itself is asked for by its provider and topic.</summary>
internal sealed record McpGround
{
    public required string Topic { get; init; }

    public required int Claim { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    public required DateOnly? LastRead { get; init; }

    public required string ReadState { get; init; }

    /// <summary>Where somebody looked who found nothing.</summary>
    public required IReadOnlyList<string> Searched { get; init; }

    public required IReadOnlyList<ApiEvidence> Evidence { get; init; }

    public static McpGround Of(Profile profile, ClaimRow claim) => new()
    {
        Topic = claim.Topic,
        Claim = McpClaim.PlaceOf(profile, claim),
        Status = claim.Status,
        Values = claim.Values,
        LastRead = Dates.DayOrNothing(claim.LastRead),
        ReadState = claim.ReadState,
        Searched = claim.SearchedList,
        Evidence = [.. Shown(profile, claim).Select(ClaimMap.Evidence)],
    };

    /// <summary>One piece of evidence a claim, its own words before ours.</summary>
    public static IEnumerable<EvidenceRow> Shown(Profile profile, ClaimRow claim) =>
        profile.EvidenceByClaim[claim.Id].OrderBy(evidence => evidence.Quote is null).Take(1);
}
