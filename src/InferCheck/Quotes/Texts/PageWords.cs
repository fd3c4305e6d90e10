using System.Runtime.InteropServices;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Texts;

/// <summary>A page's text with its words, numbered so that equal words have equal numbers. Made once for all quotes of the page.</summary>
internal sealed class PageWords
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public PageWords(NormalText text, Budget? budget)
    {
        Text = text;
        Budget = budget;
        budget?.Spend(Work.Steps, text.Folded.Length);
        Words = TextWords.Of(text.Folded);
        Numbers = new int[Words.Count];
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < Words.Count; at++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, text.Folded.AsSpan(Words[at].Start, Words[at].Length), out var known);
            if (!known)
            {
                number = numbers.Count;
            }

            Numbers[at] = number;
        }
    }

    public NormalText Text { get; }

    public Budget? Budget { get; }

    public IReadOnlyList<Word> Words { get; }

    public int[] Numbers { get; }

    /// <summary>One more than the greatest number.</summary>
    public int Limit => numbers.Count + 1;

    /// <summary>The words of another text in this page's numbers; nought is a word the page does not have.</summary>
    public int[] NumbersOf(NormalText text)
    {
        var words = TextWords.Of(text.Folded);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new int[words.Count];
        for (var at = 0; at < found.Length; at++)
        {
            found[at] = lookup.TryGetValue(text.Folded.AsSpan(words[at].Start, words[at].Length), out var number) ? number : 0;
        }

        return found;
    }
}
