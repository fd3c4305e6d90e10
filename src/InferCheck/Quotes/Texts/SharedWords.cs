namespace InferCheck.Quotes.Texts;

/// <summary>How many words a moving window shares with a text, each counted as often as both have it.</summary>
internal sealed class SharedWords
{
    private readonly int[] missing;

    public SharedWords(int limit, int[] words)
    {
        missing = new int[limit];
        foreach (var word in words)
        {
            missing[word]++;
        }

        // Words the page does not have can never be shared.
        missing[0] = 0;
    }

    public int Count { get; private set; }

    public void Enter(int word)
    {
        if (missing[word]-- > 0)
        {
            Count++;
        }
    }

    public void Leave(int word)
    {
        if (++missing[word] > 0)
        {
            Count--;
        }
    }
}
