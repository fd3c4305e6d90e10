using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes.Archives;

/// <summary>The words of a text without their order: enough to say how many came and how many went.</summary>
internal sealed class WordTally
{
    private readonly ulong[] words;

    /// <param name="folded">A text as it is compared.</param>
    public WordTally(string folded)
    {
        words = [.. Hashes(folded)];
        Array.Sort(words);
    }

    public static WordTally None { get; } = new("");

    public int Count => words.Length;

    public bool IsLike(WordTally other) => words.AsSpan().SequenceEqual(other.words);

    public (int Came, int Went) Since(WordTally before)
    {
        var (mine, theirs, came, went) = (0, 0, 0, 0);
        while (mine < words.Length || theirs < before.words.Length)
        {
            var order = mine == words.Length ? 1 : theirs == before.words.Length ? -1 : words[mine].CompareTo(before.words[theirs]);
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            came += order < 0 ? 1 : 0;
            went += order > 0 ? 1 : 0;
        }

        return (came, went);
    }

    /// <summary>The same on every machine, unlike a string's own.</summary>
    private static IEnumerable<ulong> Hashes(string text)
    {
        const ulong basis = 14_695_981_039_346_656_037, prime = 1_099_511_628_211;
        var hash = basis;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) && !Script.IsSpaceless(character))
            {
                hash = unchecked((hash ^ character) * prime);
                continue;
            }

            if (hash != basis)
            {
                yield return hash;
                hash = basis;
            }

            if (Script.IsSpaceless(character))
            {
                yield return unchecked((basis ^ character) * prime);
            }
        }

        if (hash != basis)
        {
            yield return hash;
        }
    }
}
