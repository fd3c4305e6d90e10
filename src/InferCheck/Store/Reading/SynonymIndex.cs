using System.Collections.Frozen;
using InferCheck.Model;

namespace InferCheck.Store.Reading;

/// <summary>For words as a reader types them, those that mean the same.</summary>
public sealed class SynonymIndex(IEnumerable<Synonyms> rows)
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> others = rows.SelectMany(Of).DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private int Longest => field > 0 ? field : field = others.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(1).Max();

    /// <summary>How many of the words from this place on have a meaning together, and what else has it. The most that do are taken.</summary>
    public (int Length, IReadOnlyList<string> Others) At(IReadOnlyList<string> words, int place)
    {
        for (var length = Math.Min(Longest, words.Count - place); length > 0; length--)
        {
            if (others.TryGetValue(Key(words.Skip(place).Take(length)), out var same))
            {
                return (length, same);
            }
        }

        return (1, []);
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Of(Synonyms row) => row.Words.Select(word => Key([word]))
        .Select(key => KeyValuePair.Create(key, (IReadOnlyList<string>)[.. row.Words.Where(other => Key([other]) != key)]));

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.SelectMany(PlainWords.Of));
}
