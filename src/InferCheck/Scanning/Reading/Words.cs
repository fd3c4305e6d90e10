namespace InferCheck.Scanning.Reading;

/// <summary>Runs of letters and digits with their places.</summary>
internal static class Words
{
    public static IEnumerable<(string Text, int At)> In(string text, int begin, int end)
    {
        for (var at = begin; at < end;)
        {
            var from = at;
            while (at < end && IsLetter(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                yield return (text[from..at], from);
            }

            at++;
        }
    }

    /// <summary>Whether one of these stands before it, with nothing between but blanks, an equals sign and a quotation mark.</summary>
    public static bool IsBehind(string text, int at, params string[] before)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '=' or '"' or '\'')
        {
            end--;
        }

        return before.Any(word => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal));
    }

    public static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_';
}
