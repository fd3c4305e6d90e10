namespace InferCheck.Quotes.Texts;

/// <summary>The longest stretch of words that two short lists share without a gap.</summary>
internal readonly record struct CommonRun(int Left, int Right, int Length)
{
    public static CommonRun Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var best = default(CommonRun);
        var before = new int[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            // From the end, so that the row above is still there when it is read.
            for (var j = right.Length - 1; j >= 0; j--)
            {
                before[j + 1] = left[i] == right[j] ? before[j] + 1 : 0;
                best = before[j + 1] > best.Length ? new CommonRun(i - before[j + 1] + 1, j - before[j + 1] + 1, before[j + 1]) : best;
            }
        }

        return best;
    }
}
