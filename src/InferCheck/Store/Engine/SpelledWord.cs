namespace InferCheck.Store.Engine;

/// <summary>A word as its groups of three letters are kept: with a blank at both ends, so that its first and last letter count as much as the others.</summary>
internal static class SpelledWord
{
    /// <summary>Of shorter ones every other word is near.</summary>
    private const int Shortest = 4;

    public static bool CanBeMistyped(string word) => word.Length >= Shortest && word.Any(char.IsLetter);

    public static string Padded(string word) => $" {word} ";

    /// <summary>Every three letters that follow each other.</summary>
    public static IEnumerable<string> Trigrams(string word)
    {
        var padded = Padded(word);
        return Enumerable.Range(0, padded.Length - 2).Select(place => padded.Substring(place, 3)).Distinct(StringComparer.Ordinal);
    }
}
