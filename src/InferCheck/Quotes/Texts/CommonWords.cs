namespace InferCheck.Quotes.Texts;

/// <summary>The longest common order of words of two short lists: for each shared word its place in the one and in the other.</summary>
internal static class CommonWords
{
    public static List<(int Left, int Right)> Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return Walk(left, right, lengths);
    }

    private static List<(int Left, int Right)> Walk(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int[,] lengths)
    {
        var places = new List<(int Left, int Right)>(lengths[0, 0]);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                places.Add((i++, j++));
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

        return places;
    }
}
