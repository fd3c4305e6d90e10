using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>What one provider's documents say on one topic: every claim with one quote in sight, the rest folded away.</summary>
internal sealed record TopicAnswer
{
    public required Profile Profile { get; init; }

    public required Topic Topic { get; init; }

    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    /// <summary>How it stands to what a preset asks of the topic.</summary>
    public IReadOnlyList<RequirementMatch> Matches { get; init; } = [];

    /// <summary>What the profile says is said to other customers than the one meant here: it is not shown as an answer.</summary>
    public bool IsForOthers { get; init; }

    /// <summary>A provider further left that says the very same.</summary>
    public string? SameAs { get; init; }

    /// <summary>A contradiction is no statement, whatever else is said beside it.</summary>
    public bool IsStated => Claims.Any(claim => claim.Status != Statuses.NotStated) && Claims.All(claim => claim.Status != Statuses.Conflicting);

    /// <summary>Both sides of a contradiction, otherwise one: the provider's own words before those of others.</summary>
    public IReadOnlyList<EvidenceRow> Shown
    {
        get
        {
            var ranked = Claims is [var main, ..] ? Profile.EvidenceByClaim[main.Id].OrderBy(Rank).ToList() : [];
            return Claims is [{ Status: Statuses.Conflicting }, ..] ? [.. Sides(ranked)] : [.. ranked.Take(1)];
        }
    }

    public IEnumerable<EvidenceRow> Folded(ClaimRow claim) => Profile.EvidenceByClaim[claim.Id].Except(Shown);

    public static TopicAnswer Of(Profile profile, Topic topic) => new()
    {
        Profile = profile,
        Topic = topic,
        Claims = [.. profile.Claims.Where(claim => claim.Topic == topic.Key)],
    };

    /// <summary>The sides of a contradiction mostly stand in documents of different kinds, or at least at different addresses.</summary>
    private static IEnumerable<EvidenceRow> Sides(IReadOnlyList<EvidenceRow> ranked) =>
        ranked.DistinctBy(item => item.Document).Concat(ranked.DistinctBy(item => item.Source)).Concat(ranked).Distinct().Take(2);

    private static int Rank(EvidenceRow item) => item.Quote is null ? 2 : item.Document is "press" or "directory" ? 1 : 0;
}
