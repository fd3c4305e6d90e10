using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>The way of a prompt, hop by hop, and its weakest link on every topic that has one.</summary>
internal sealed record Chain
{
    public required IReadOnlyList<ChainHop> Hops { get; init; }

    public required IReadOnlyList<WeakestRow> Weakest { get; init; }

    /// <summary>On these nobody has read any hop.</summary>
    public required IReadOnlyList<Topic> NotLookedAt { get; init; }

    public required WeakestLink Seats { get; init; }

    /// <summary>Hop by hop the topics on which it is weaker than another.</summary>
    public IReadOnlyList<IReadOnlyList<Topic>> WeakOn => field ??= [.. Hops.Select((_, hop) => (IReadOnlyList<Topic>)[.. Weakest
        .Where(row => row.Link.Hops.Count < Hops.Count && row.Link.Hops.Contains(hop)).Select(row => row.Topic)])];

    /// <summary>Those that are weakest on most topics: mostly one. Where no hop is weaker than another there is none.</summary>
    public IReadOnlyList<int> WeakestHops => [.. Enumerable.Range(0, Hops.Count)
        .Where(hop => WeakOn[hop].Count > 0 && WeakOn[hop].Count == WeakOn.Max(topics => topics.Count))];

    public static Chain Of(IReadOnlyList<Profile> profiles, Vocabulary vocabulary, IReadOnlyList<HopRow> known)
    {
        var hops = profiles.Select((profile, place) => Hop(profiles, place, vocabulary, known)).ToList();
        var rows = vocabulary.Topics.Where(WeakestLink.Concerns).Select(topic => Row(topic, hops))
            .ToLookup(row => row.Answers.Any(answer => answer.Claims.Count > 0));
        return new Chain
        {
            Hops = hops,
            Seats = WeakestLink.Of(hops.Select(hop => hop.Seat)),
            Weakest = [.. rows[true]],
            NotLookedAt = [.. rows[false].Select(row => row.Topic)],
        };
    }

    private static ChainHop Hop(IReadOnlyList<Profile> profiles, int place, Vocabulary vocabulary, IReadOnlyList<HopRow> known)
    {
        var profile = profiles[place];
        var isLast = place == profiles.Count - 1;
        var customer = place == 0 ? null : HopCustomer.Of(profiles[place - 1], vocabulary);
        var passedOn = vocabulary.WithRole(TopicRole.PassesOn).FirstOrDefault();
        return new ChainHop
        {
            Profile = profile,
            Seat = vocabulary.FindCountry(profile.Provider.Headquarters),
            Step = place == 0 || passedOn is null ? null : ChainStep.Of(profiles[place - 1], profile, passedOn, known),
            Customer = customer,
            Company = HopCustomer.Of(profile, vocabulary),
            Answers = [.. AskedOf(vocabulary, isEnd: isLast && place > 0).Select(topic => Answer(profile, topic, customer))],
        };
    }

    /// <summary>Whom it passes prompts on to is not asked of the hop where the way ends.</summary>
    private static IEnumerable<Topic> AskedOf(Vocabulary vocabulary, bool isEnd) =>
        vocabulary.Topics.Where(topic => topic.EveryHop).Concat(isEnd ? [] : vocabulary.WithRole(TopicRole.PassesOn));

    /// <summary>What is said to customers in the EU is left open where the customer is a company elsewhere, or one that nobody has looked up.</summary>
    private static TopicAnswer Answer(Profile profile, Topic topic, HopCustomer? customer)
    {
        var answer = TopicAnswer.Of(profile, topic);
        return topic.ForEuCustomers && customer is { IsInEea: false } && answer.Claims.Count > 0 ? answer with { Claims = [], IsForOthers = true } : answer;
    }

    private static WeakestRow Row(Topic topic, IReadOnlyList<ChainHop> hops)
    {
        var answers = hops.Select(hop => Answer(hop.Profile, topic, hop.Customer)).ToList();
        return new WeakestRow
        {
            Topic = topic,
            Answers = answers,
            Link = WeakestLink.Of(answers.Select(answer => answer.IsForOthers ? ChainLink.OfOtherCustomer(topic)
                : ChainLink.Of(topic, [.. answer.Claims.Select(claim => claim.ToFact())]))),
        };
    }
}
