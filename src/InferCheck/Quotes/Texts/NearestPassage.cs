using System.Text;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Texts;

/// <summary>The passage of a page that is most like a text, and how much: 1 when all words are the same and in the same order.</summary>
internal sealed record NearestPassage(string Text, double Similarity, bool IsCut = false)
{
    /// <summary>How far a passage is shown beyond the last word that is the same, to the end of its sentence.</summary>
    private const int Onwards = 8;

    private const int LongestWord = 100;

    /// <summary>As many marks as can follow a word.</summary>
    private const int MostMarks = 20;

    public static NearestPassage? Find(PageWords page, NormalText sought)
    {
        var words = page.NumbersOf(sought);
        if (words.Length == 0 || page.Numbers.Length == 0)
        {
            return null;
        }

        page.Budget?.Spend(Work.Steps, page.Numbers.Length);
        var places = NearWindows.Of(page, words).Select(start => Align(page, words, start)).OfType<Alignment>().ToList();
        return places.Count == 0 ? null : Shown(page, places.MaxBy(place => place.Similarity), sought.Shown);
    }

    /// <summary>The window with some margin, laid beside the text word by word.</summary>
    private static Alignment? Align(PageWords page, int[] words, int start)
    {
        var margin = words.Length / 2 + 2;
        var from = Math.Max(0, start - margin);
        var to = Math.Min(page.Numbers.Length, start + words.Length + margin);
        page.Budget?.Spend(Work.Steps, (long)words.Length * (to - from));
        return Alignment.Of(words, page.Numbers.AsSpan(from, to - from)) is { } aligned
            ? aligned with { First = from + aligned.First, Last = from + aligned.Last }
            : null;
    }

    /// <summary>Cut to what fits.</summary>
    private static NearestPassage Shown(PageWords page, Alignment aligned, string sought)
    {
        var first = Backwards(page, aligned.First, aligned.Lead);
        var last = Forwards(page, aligned.Last, aligned.Tail, EndsSentence(sought, sought.Length));
        var text = page.Text.Shown.AsSpan()[page.Words[first].Start..Closed(page.Text.Shown, page.Words[last].End)];
        return new NearestPassage(Readable(text), aligned.Similarity, aligned.IsCut);
    }

    /// <summary>A page can put nine megabytes between two words, or into one: nobody reads that, and the diff of it would never end.</summary>
    private static string Readable(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder();
        var most = Math.Min(text.Length, WordDiff.Longest);
        var inWord = 0;
        for (var at = 0; at < most; at++)
        {
            inWord = char.IsWhiteSpace(text[at]) || Script.IsSpaceless(text[at]) ? 0 : inWord + 1;
            _ = inWord < LongestWord ? shown.Append(text[at]) : inWord == LongestWord ? shown.Append('…') : shown;
        }

        return shown.Append(most < text.Length ? "…" : "").ToString();
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
        var most = Math.Min(text.Length, end + MostMarks);
        while (end < most && text[end] is '.' or ';' or ',' or ':' or '!' or '?' or ')' or '"' or '\'' or '。')
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string text, int end) =>
        text.AsSpan(Math.Max(0, end - MostMarks), Math.Min(end, MostMarks)).TrimEnd("\")'") is [.., '.' or '!' or '?' or '。'];
}
