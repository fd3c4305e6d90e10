using InferCheck.Model;

namespace InferCheck.Store.Engine;

/// <summary>Values of a topic as bits in the order of the vocabulary, so that a filter is one comparison a claim.</summary>
internal static class ValueBits
{
    /// <summary>Bits of a signed 64-bit number; a topic with more values than that has stopped being a choice.</summary>
    private const int Most = 63;

    public static long Of(Topic topic, IEnumerable<string> values)
    {
        var bits = 0L;
        foreach (var value in values)
        {
            var place = IndexOf(topic, value);
            bits |= place is >= 0 and < Most ? 1L << place : 0;
        }

        return bits;
    }

    private static int IndexOf(Topic topic, string value)
    {
        for (var place = 0; place < topic.Values.Count; place++)
        {
            if (topic.Values[place].Key == value)
            {
                return place;
            }
        }

        return -1;
    }
}
