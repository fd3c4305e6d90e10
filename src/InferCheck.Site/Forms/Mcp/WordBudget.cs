namespace InferCheck.Site.Forms.Mcp;

/// <summary>How many words an answer may have: whoever reads it pays for each. The first thing always fits, so that asking for the rest gets on.</summary>
internal sealed class WordBudget(int most)
{
    private int used;
    private bool isBegun;

    public bool Takes(string text)
    {
        var words = Count(text);
        if (isBegun && used + words > most)
        {
            return false;
        }

        isBegun = true;
        used += words;
        return true;
    }

    public static int Count(string text)
    {
        var words = 0;
        var isInside = false;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            words += !isSpace && !isInside ? 1 : 0;
            isInside = !isSpace;
        }

        return words;
    }
}
