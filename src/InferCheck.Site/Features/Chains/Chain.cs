using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>The way of a prompt, hop by hop, and its weakest link on every topic that has one.</summary>
internal sealed record Chain
{
    private const string PassedOn = "third-parties";

    private static readonly string[] OfEveryHop = ["legal-entity", "retention", "training", "dpa"];

    public required IReadOnlyList<ChainHop> Hops { get; init; }

    public required IReadOnlyList<WeakestRow> Weakest { get; init; }

    /// <summary>On these nobody has read any hop.</summary>
    public required IReadOnlyList<Topic> NotLookedAt { get; init; }

    public required WeakestLink Seats { get; init; }

    public static Chain Of(IReadOnlyList<Profile> profiles, Vocabulary vocabulary, IReadOnlyList<HopRow> known)
    {
        var hops = profiles.Select((profile, place) => Hop(profiles, place, vocabulary, known)).ToList();
        var rows = vocabulary.Topics.Where(WeakestLink.Concerns).Select(topic => Row(topic, profiles)).ToLookup(row => row.Answers.Any(answer => answer.Claims.Count > 0));
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
        var passedOn = vocabulary.FindTopic(PassedOn);
        return new ChainHop
        {
            Profile = profile,
            Seat = vocabulary.FindCountry(profile.Provider.Headquarters),
            Step = place == 0 || passedOn is null ? null : ChainStep.Of(profiles[place - 1], profile, passedOn, known),
            Answers = [.. OfEveryHop.Concat(isLast && place > 0 ? [] : [PassedOn]).Select(vocabulary.FindTopic).OfType<Topic>().Select(topic => TopicAnswer.Of(profile, topic))],
        };
    }

    private static WeakestRow Row(Topic topic, IReadOnlyList<Profile> profiles)
    {
        var answers = profiles.Select(profile => TopicAnswer.Of(profile, topic)).ToList();
        return new WeakestRow
        {
            Topic = topic,
            Answers = answers,
            Link = WeakestLink.Of(topic, answers.Select(answer => (IReadOnlyList<Fact>)[.. answer.Claims.Select(claim => claim.ToFact())])),
        };
    }
}
