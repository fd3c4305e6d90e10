using InferCheck.Model;

namespace InferCheck.Site.Asking;

/// <summary>A column of the index: a topic, or one of the two things that are none, the name and the label.</summary>
internal sealed record Column(string Sort, Topic? Topic = null)
{
    /// <summary>Whether the question is about it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>
    /// The topics asked about stand first; of the others as many follow as there is room for. Where something is asked, the lists say more than the label.
    /// </summary>
    public static IReadOnlyList<Column> Of(Vocabulary vocabulary, IReadOnlyList<string> asked)
    {
        var room = vocabulary.Columns.Count;
        var first = vocabulary.Topics.Where(topic => asked.Contains(topic.Key)).Take(room).Select(topic => new Column(topic.Key, topic) { IsAsked = true })
            .ToList();
        var others = vocabulary.Columns.Where(topic => !asked.Contains(topic.Key)).Select(topic => new Column(topic.Key, topic)).Take(room - first.Count);
        Column[] label = first.Count == 0 ? [new(ProviderOrders.ByTier)] : [];
        return [new(ProviderOrders.ByName), .. first, .. others, .. label];
    }
}
