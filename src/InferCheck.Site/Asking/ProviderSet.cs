using System.Numerics;
using InferCheck.Matching;

namespace InferCheck.Site.Asking;

/// <summary>A set of providers as bits, so that counting what two sets share costs next to nothing.</summary>
internal sealed class ProviderSet
{
    private const int WordSize = 64;

    private readonly ulong[] words;

    private ProviderSet(ulong[] words) => this.words = words;

    /// <summary>Those who meet it, with or without conditions.</summary>
    public static ProviderSet Meeting(Outcome[] outcomes)
    {
        var set = new ProviderSet(new ulong[(outcomes.Length + WordSize - 1) / WordSize]);
        for (var place = 0; place < outcomes.Length; place++)
        {
            if (outcomes[place] <= Outcome.OnlyIf)
            {
                set.words[place / WordSize] |= 1UL << (place % WordSize);
            }
        }

        return set;
    }

    /// <summary>Ids start at one.</summary>
    public static ProviderSet Of(IEnumerable<int> ids, int providers)
    {
        var set = new ProviderSet(new ulong[(providers + WordSize - 1) / WordSize]);
        foreach (var id in ids)
        {
            set.words[(id - 1) / WordSize] |= 1UL << ((id - 1) % WordSize);
        }

        return set;
    }

    public ProviderSet And(ProviderSet other)
    {
        var both = new ulong[words.Length];
        for (var word = 0; word < both.Length; word++)
        {
            both[word] = words[word] & other.words[word];
        }

        return new ProviderSet(both);
    }

    public int CountWith(ProviderSet other)
    {
        var count = 0;
        for (var word = 0; word < words.Length; word++)
        {
            count += BitOperations.PopCount(words[word] & other.words[word]);
        }

        return count;
    }
}
