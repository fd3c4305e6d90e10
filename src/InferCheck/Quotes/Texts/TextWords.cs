namespace InferCheck.Quotes.Texts;

/// <summary>The words of a text: runs of letters and digits, and single characters of scripts without spaces.</summary>
internal static class TextWords
{
    public static List<Word> Of(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 6);
        for (var at = 0; at < text.Length; at++)
        {
            var length = Length(text, at);
            if (length > 0)
            {
                words.Add(new Word(at, length));
                at += length - 1;
            }
        }

        return words;
    }

    private static int Length(ReadOnlySpan<char> text, int at)
    {
        if (Script.IsSpaceless(text[at]))
        {
            return char.IsLetter(text[at]) ? 1 : char.IsHighSurrogate(text[at]) ? Math.Min(2, text.Length - at) : 0;
        }

        var end = at;
        while (end < text.Length && !Script.IsSpaceless(text[end]) && IsPart(text, end))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>An apostrophe or a decimal point belongs to the word when letters or digits stand on both sides.</summary>
    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '.' or ',' && at > 0 && at + 1 < text.Length && Joins(text[at], text[at - 1], text[at + 1]));

    private static bool Joins(char mark, char before, char after) =>
        mark == '\'' ? char.IsLetter(before) && char.IsLetter(after) : char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
}
