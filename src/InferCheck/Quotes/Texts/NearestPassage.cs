namespace InferCheck.Quotes.Texts;

/// <summary>The passage of a page that is most like a text, and how much: 1 when all words are the same and in the same order.</summary>
internal sealed record NearestPassage(string Text, double Similarity)
{
    private const int Candidates = 6;

    public static NearestPassage? Find(PageWords page, NormalText sought)
    {
        var words = page.NumbersOf(sought);
        if (words.Length == 0 || page.Numbers.Length == 0)
        {
            return null;
        }

        return Windows(page, words).Select(start => Align(page, words, start)).MaxBy(passage => passage.Similarity);
    }

    /// <summary>Where as many words stand together as the text has, with the most of its words among them: one walk over the page.</summary>
    private static IEnumerable<int> Windows(PageWords page, int[] words)
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

    /// <summary>The window with some margin, laid beside the text word by word, then cut to what fits.</summary>
    private static NearestPassage Align(PageWords page, int[] words, int start)
    {
        var margin = words.Length / 2 + 2;
        var from = Math.Max(0, start - margin);
        var to = Math.Min(page.Numbers.Length, start + words.Length + margin);
        var (common, first, last) = CommonWords.Of(words, page.Numbers.AsSpan(from, to - from));
        if (common == 0)
        {
            return new NearestPassage("", 0);
        }

        var (begin, end) = (page.Words[from + first].Start, page.Words[from + last].End);
        return new NearestPassage(Closed(page.Text.Shown, begin, end), 2.0 * common / (words.Length + last - first + 1));
    }

    /// <summary>The mark that ends the last word's sentence belongs to the passage.</summary>
    private static string Closed(string text, int begin, int end) =>
        text[begin..(end < text.Length && text[end] is '.' or ';' or ',' or ':' or '!' or '?' or ')' or '"' or '。' ? end + 1 : end)];
}
