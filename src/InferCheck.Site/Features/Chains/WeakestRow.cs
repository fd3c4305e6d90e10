using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Features.Chains;

/// <summary>One topic along the way, with the hops that decide it.</summary>
internal sealed record WeakestRow
{
    public required Topic Topic { get; init; }

    public required WeakestLink Link { get; init; }

    /// <summary>The full answer of every hop.</summary>
    public required IReadOnlyList<TopicAnswer> Answers { get; init; }

    /// <summary>Only the claims of a hop that make it weak.</summary>
    public TopicAnswer WeakestOf(int hop) => Answers[hop] with { Claims = [.. Link.Links[hop].Worst.Select(place => Answers[hop].Claims[place])] };
}
