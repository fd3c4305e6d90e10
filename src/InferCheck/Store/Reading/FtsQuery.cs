using InferCheck.Model;

namespace InferCheck.Store.Reading;

/// <summary>A reader's words as a query that means just these words: nothing of them is ever read as query syntax.</summary>
public static class FtsQuery
{
    private const int MostWords = 12;
    private const int LongestWord = 64;
    private const int MostRunTogether = 3;

    /// <summary>
    /// Every word must occur, or one that means the same; the last one at least as a beginning. Nothing when there is no word to look for.
    /// </summary>
    public static string? From(string? text, SynonymIndex? synonyms = null)
    {
        var words = Words(text);
        var pieces = new List<string>();
        for (var place = 0; place < words.Count;)
        {
            var (length, others) = synonyms?.At(words, place) ?? (1, []);
            var typed = string.Join(" AND ", Enumerable.Range(place, length).Select(number => Typed(words, number)));
            pieces.Add(others.Count == 0 ? typed : $"(({typed}) OR {string.Join(" OR ", others.Select(Quoted))})");
            place += length;
        }

        return pieces.Count == 0 ? null : string.Join(" AND ", pieces);
    }

    /// <summary>The same for names, which some write in one word: `open ai` is a name, too.</summary>
    public static string? ForNames(string? text)
    {
        var words = Words(text);
        var query = From(text);
        return words.Count is > 1 and <= MostRunTogether ? $"({query}) OR {Quoted(string.Concat(words.SelectMany(PlainWords.Of)))}*" : query;
    }

    public static IReadOnlyList<string> Words(string? text) =>
    [
        .. (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word.Any(char.IsLetterOrDigit)).Take(MostWords).Select(Plain),
    ];

    private static string Typed(IReadOnlyList<string> words, int place) =>
        Quoted(words[place]) + (place == words.Count - 1 && IsBeginning(words[place]) ? "*" : "");

    /// <summary>A single letter begins half of all words; as a beginning it would only cost time. A single Chinese character is a word.</summary>
    private static bool IsBeginning(string word) => word.Length > 1 || !char.IsAscii(word[0]);

    private static string Quoted(string text) => $"\"{Plain(text)}\"";

    /// <summary>Quotation marks and control characters carry no meaning in a search.</summary>
    private static string Plain(string word) =>
        new([.. word.Where(letter => letter != '"' && !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(LongestWord)]);
}
