namespace InferCheck.Quotes.Texts;

/// <summary>Which stretch of some words is most like a text, and how much; and how many words of the text it lacks at either end.</summary>
internal readonly record struct Alignment(int First, int Last, double Similarity, int Lead, int Tail, bool IsCut = false)
{
    /// <summary>Below this a passage is another sentence that happens to share words.</summary>
    public const double Recognisable = 0.6;

    private const int ShortestCut = 5;

    public static Alignment? Of(int[] sought, ReadOnlySpan<int> words)
    {
        var places = CommonWords.Of(sought, words);
        if (places.Count == 0)
        {
            return null;
        }

        var whole = Trimmed(sought, places);
        var run = CommonRun.Of(sought, words);
        return whole.Similarity < Recognisable && run.Length >= Math.Max(ShortestCut, sought.Length / 3)
            ? new Alignment(run.Right, run.Right + run.Length - 1, 2.0 * run.Length / (sought.Length + run.Length), Lead: 0, Tail: 0, IsCut: true)
            : whole;
    }

    /// <summary>A word or two far off belong to another sentence: they go if what remains is more like the text without them.</summary>
    private static Alignment Trimmed(int[] sought, List<(int Left, int Right)> places)
    {
        var (from, to) = (0, places.Count - 1);
        while (from < to && (Better(from + 1, to) || Better(from, to - 1)))
        {
            (from, to) = Better(from + 1, to) ? (from + 1, to) : (from, to - 1);
        }

        return new Alignment(places[from].Right, places[to].Right, Likeness(from, to), places[from].Left, sought.Length - 1 - places[to].Left);

        bool Better(int first, int last) => Likeness(first, last) > Likeness(from, to);

        double Likeness(int first, int last) => 2.0 * (last - first + 1) / (sought.Length + places[last].Right - places[first].Right + 1);
    }
}
