namespace InferCheck.Quotes.Texts;

/// <summary>The longest common order of words of two short lists, and between which places of the second it stands.</summary>
internal static class CommonWords
{
    public static (int Common, int First, int Last) Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (first, last) = Ends(left, right, lengths);
        return (lengths[0, 0], first, last);
    }

    private static (int First, int Last) Ends(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int[,] lengths)
    {
        var (first, last) = (-1, -1);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                first = first < 0 ? j : first;
                last = j;
                i++;
                j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (first, last);
    }
}
