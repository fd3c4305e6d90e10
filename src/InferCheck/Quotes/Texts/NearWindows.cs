namespace InferCheck.Quotes.Texts;

/// <summary>Where as many words stand together as a text has, with the most of its words among them: one walk over the page.</summary>
internal static class NearWindows
{
    private const int Candidates = 6;

    public static IEnumerable<int> Of(PageWords page, int[] words)
    {
        var shared = new SharedWords(page.Limit, words);
        var best = new PriorityQueue<int, int>();
        var (peak, peakAt) = (0, -1);
        for (var at = 0; at < page.Numbers.Length; at++)
        {
            shared.Enter(page.Numbers[at]);
            if (at >= words.Length)
            {
                shared.Leave(page.Numbers[at - words.Length]);
            }

            // Two windows that overlap are one place.
            if (peakAt >= 0 && at - peakAt >= words.Length)
            {
                Keep(best, peakAt, peak);
                (peak, peakAt) = (0, -1);
            }

            if (shared.Count > peak)
            {
                (peak, peakAt) = (shared.Count, at);
            }
        }

        Keep(best, peakAt, peak);
        return best.UnorderedItems.Where(item => item.Element >= 0).OrderBy(item => item.Element).Select(item => Math.Max(0, item.Element - words.Length + 1));
    }

    private static void Keep(PriorityQueue<int, int> best, int at, int shared)
    {
        best.Enqueue(at, shared);
        if (best.Count > Candidates)
        {
            best.Dequeue();
        }
    }
}
