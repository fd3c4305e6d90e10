namespace InferCheck.Site.Wording;

/// <summary>A text that is too long for its place, ended after a word, with the sign that it goes on.</summary>
internal static class CutText
{
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        // Where words are not parted by blanks, any letter may be the last; half a letter may not.
        var word = text.LastIndexOf(' ', most - 1);
        var end = word > most / 2 ? word : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text[..end].TrimEnd(' ', ',', ';', '.', ':')}…";
    }
}
