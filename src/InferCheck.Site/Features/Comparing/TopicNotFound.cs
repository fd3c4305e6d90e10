using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Site.Features.Comparing;

/// <summary>A name in an address that is no topic here, with the topic that may have been meant.</summary>
internal sealed record TopicNotFound(string Asked, Topic? Nearest)
{
    public static TopicNotFound Of(string asked, Vocabulary vocabulary) =>
        new(asked, vocabulary.FindTopic(DidYouMean.Nearest(asked, vocabulary.Topics.Select(topic => topic.Key))));
}
