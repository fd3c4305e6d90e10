namespace InferCheck.Store.Reading;

/// <summary>A reader's words as a query that means just these words: nothing of them is ever read as query syntax.</summary>
public static class FtsQuery
{
    private const int MostWords = 12;
    private const int LongestWord = 64;

    /// <summary>Every word must occur, the last one at least as a beginning. Nothing when there is no word to look for.</summary>
    public static string? From(string? text)
    {
        var words = (text ?? "")
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Take(MostWords)
            .Select(word => $"\"{Plain(word)}\"")
            .ToList();
        return words.Count == 0 ? null : string.Join(' ', words) + (IsBeginning(words[^1]) ? "*" : "");
    }

    /// <summary>A single letter begins half of all words; as a beginning it would only cost time. A single Chinese character is a word.</summary>
    private static bool IsBeginning(string quoted) => quoted.Length > 3 || !char.IsAscii(quoted[1]);

    /// <summary>Quotation marks and control characters carry no meaning in a search.</summary>
    private static string Plain(string word) =>
        new([.. word.Where(letter => letter != '"' && !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(LongestWord)]);
}
