using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>The badge a profile offers to be copied: its label once a second reader has signed, until then what the documents say on one topic.</summary>
internal sealed record OfferedBadge(string Address, string Spoken)
{
    /// <summary>None where a draft has no claim to show, and where there is no program to draw a topic.</summary>
    public static OfferedBadge? Of(Profile profile, Vocabulary vocabulary, bool isStatic, Words words, Texts texts)
    {
        if (profile.SecondReading is not null)
        {
            return Offer(Badge.OfTier(profile.Provider, words, texts), FeedPaths.Badge(profile.Provider.Slug));
        }

        return !isStatic && TopicOf(profile, vocabulary) is { } topic
            ? Offer(Badge.OfTopic(profile, topic, words, texts), FeedPaths.Badge(profile.Provider.Slug, topic))
            : null;
    }

    private static OfferedBadge Offer(Badge badge, string address) => new(address, $"{badge.Label}: {badge.Value}");

    private static string? TopicOf(Profile profile, Vocabulary vocabulary) => vocabulary.Topics
        .Where(topic => topic.HasValues && profile.Claims.Any(claim => claim.Topic == topic.Key))
        .OrderBy(topic => topic.Facet ?? int.MaxValue)
        .FirstOrDefault()?.Key;
}
