namespace InferCheck.Quotes.Texts;

/// <summary>The passage of a page that is most like a text, and how much: 1 when all words are the same and in the same order.</summary>
internal sealed record NearestPassage(string Text, double Similarity, bool IsCut = false)
{
    /// <summary>How far a passage is shown beyond the last word that is the same, to the end of its sentence.</summary>
    private const int Onwards = 8;

    public static NearestPassage? Find(PageWords page, NormalText sought)
    {
        var words = page.NumbersOf(sought);
        if (words.Length == 0 || page.Numbers.Length == 0)
        {
            return null;
        }

        return NearWindows.Of(page, words).Select(start => Align(page, words, start, sought.Shown)).OfType<NearestPassage>()
            .MaxBy(passage => passage.Similarity);
    }

    /// <summary>The window with some margin, laid beside the text word by word, then cut to what fits.</summary>
    private static NearestPassage? Align(PageWords page, int[] words, int start, string sought)
    {
        var margin = words.Length / 2 + 2;
        var from = Math.Max(0, start - margin);
        var to = Math.Min(page.Numbers.Length, start + words.Length + margin);
        if (Alignment.Of(words, page.Numbers.AsSpan(from, to - from)) is not { } aligned)
        {
            return null;
        }

        var first = Backwards(page, from + aligned.First, aligned.Lead);
        var last = Forwards(page, from + aligned.Last, aligned.Tail, EndsSentence(sought, sought.Length));
        var text = page.Text.Shown[page.Words[first].Start..Closed(page.Text.Shown, page.Words[last].End)];
        return new NearestPassage(text, aligned.Similarity, aligned.IsCut);
    }

    /// <summary>What replaced the first words stands before the passage, in the same sentence.</summary>
    private static int Backwards(PageWords page, int first, int lead)
    {
        for (; lead > 0 && first > 0 && !EndsSentence(page.Text.Shown, Closed(page.Text.Shown, page.Words[first - 1].End)); lead--)
        {
            first--;
        }

        return first;
    }

    /// <summary>What replaced the last words stands behind it; a whole sentence is shown to its end.</summary>
    private static int Forwards(PageWords page, int last, int tail, bool toEnd)
    {
        var most = toEnd ? tail + Onwards : tail;
        for (; most > 0 && last + 1 < page.Words.Count && !EndsSentence(page.Text.Shown, Closed(page.Text.Shown, page.Words[last].End)); most--)
        {
            last++;
        }

        return last;
    }

    /// <summary>The marks that follow a word belong to it.</summary>
    private static int Closed(string text, int end)
    {
        while (end < text.Length && text[end] is '.' or ';' or ',' or ':' or '!' or '?' or ')' or '"' or '\'' or '。')
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string text, int end) => text.AsSpan(0, end).TrimEnd("\")'") is [.., '.' or '!' or '?' or '。'];
}
