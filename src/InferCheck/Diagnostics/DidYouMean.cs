using System.Numerics;


namespace InferCheck.Diagnostics;

/// <summary>The known word nearest to a mistyped one, if it is near enough to be meant.</summary>
public static class DidYouMean
{
    private const int LongestWord = 40;

    public static string? Help(string word, IEnumerable<string> known)
    {
        var nearest = Nearest(word, known);
        return nearest is null ? null : $"did you mean `{nearest}`?";
    }

    public static string? HelpOrList(string word, IReadOnlyCollection<string> known) =>
        Help(word, known) ?? (known.Count is 0 ? null : $"known are: {string.Join(", ", known.Take(20))}{(known.Count > 20 ? " …" : "")}");

    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var folded = Fold(word);
        var letters = Letters(word);
        var furthest = Math.Max(1, word.Length / 3);
        var (candidate, distance) = known
            .Where(item => Math.Abs(item.Length - word.Length) <= furthest && BitOperations.PopCount(letters ^ Letters(item)) <= 2 * furthest)
            .Select(item => (Item: item, Distance: Distance(folded, Fold(item))))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Item, StringComparer.Ordinal)
            .FirstOrDefault();
        return candidate is not null && distance <= furthest ? candidate : null;
    }

    private static string Fold(string word) => word.ToUpperInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>
    /// Which letters occur, as bits. A step of the distance changes two at most: most words are told apart by that, and only the others are compared
    /// step by step.
    /// </summary>
    private static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << (char.ToUpperInvariant(letter is '_' or ' ' ? '-' : letter) % 64);
        }

        return letters;
    }

    /// <summary>Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Step(rows, left, right, i, j),
                };
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, int i, int j)
    {
        var replace = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
