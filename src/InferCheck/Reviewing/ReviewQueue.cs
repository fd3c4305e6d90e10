using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>Which claims wait for a reader: those they have neither written nor read as they stand.</summary>
public sealed class ReviewQueue(Catalog catalog, string person)
{
    /// <summary>So long a claim takes, opening its source included.</summary>
    public const int SecondsAClaim = 80;

    /// <summary>In the order of the profiles.</summary>
    public IReadOnlyList<ReviewItem> Of(IEnumerable<Provider> providers, string? topic = null) =>
        [.. providers.Where(provider => !ReadStates.HasWritten(provider, person)).SelectMany(Waiting).Where(item => topic is null || item.Topic == topic)];

    /// <summary>
    /// Profiles by what a wrong claim there would cost and how little it takes to close them: doubts first, then decisive topics that no person has
    /// read, and of these what is soonest done.
    /// </summary>
    public IReadOnlyList<ReviewProposal> Next(int most)
    {
        var decisive = Decisive();
        return
        [
            .. catalog.Providers.Where(provider => provider.Retired is null && !ReadStates.HasWritten(provider, person))
                .Select(provider => Proposal(provider, decisive)).Where(proposal => proposal.Doubted + proposal.Decisive > 0)
                .OrderByDescending(proposal => proposal.Doubted > 0).ThenByDescending(proposal => proposal.Decisive)
                .ThenBy(proposal => proposal.Waiting).ThenBy(proposal => proposal.Provider, StringComparer.Ordinal).Take(most),
        ];
    }

    private ReviewProposal Proposal(Provider provider, HashSet<string> decisive)
    {
        var held = Held(provider);
        var states = provider.Claims.Select(claim => (Claim: claim, State: ReadStates.Of(provider, held.Where(reading => reading.Claim == claim)))).ToList();
        return new ReviewProposal(provider.Slug, provider.Name, Waiting(provider).Count(),
            states.Count(pair => pair.State == ReadStates.Doubted),
            states.Count(pair => decisive.Contains(pair.Claim.Topic?.Value ?? "") && pair.Claim.Is(Statuses.Verified)
                && pair.State is ReadStates.ByMachine or ReadStates.Unread));
    }

    private IEnumerable<ReviewItem> Waiting(Provider provider)
    {
        var read = Held(provider).Where(held => held.IsCurrent && string.Equals(held.Reading.By?.Value, person, StringComparison.OrdinalIgnoreCase))
            .Select(held => held.Claim).ToHashSet();
        return provider.Claims.Where(claim => !read.Contains(claim)).Select(claim =>
            new ReviewItem(provider.Slug, provider.Name, claim.Topic?.Value ?? "", claim.AppliesTo?.Value, ClaimPrint.Of(claim, catalog.Vocabulary)));
    }

    private IReadOnlyList<HeldReading> Held(Provider provider) =>
        HeldReading.Of(provider, catalog.Readings.GetValueOrDefault(provider.Slug), catalog.Vocabulary);

    /// <summary>What the questions that buyers ask turn on.</summary>
    private HashSet<string> Decisive() => [.. catalog.Vocabulary.Presets.SelectMany(preset => preset.Conditions.Requirements).Select(asked => asked.Topic)];
}
