using System.Text;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Texts;

/// <summary>A text without the differences that mean nothing: form of characters, quote marks, dashes, white space, footnote numbers, Markdown marks.</summary>
public sealed class NormalText
{
    private const int LongestTarget = 2000;

    private NormalText(string shown)
    {
        Shown = shown;
        Folded = string.Create(shown.Length, shown, static (folded, text) => text.AsSpan().ToLowerInvariant(folded));
    }

    /// <summary>As a person would read it, capitals included.</summary>
    public string Shown { get; }

    /// <summary>The same without capitals, character for character in the same places.</summary>
    public string Folded { get; }

    /// <summary>The text of a page has a budget; what stands in a profile was measured before.</summary>
    public static NormalText From(string text, Budget? budget = null)
    {
        var whole = CombiningMarks.Cap(Superscripts.Drop(Whole(text)));
        budget?.Spend(Work.Text, NormalLength.Of(whole));
        var plain = (whole.IsNormalized(NormalizationForm.FormKC) ? whole : whole.Normalize(NormalizationForm.FormKC)).AsSpan();
        var writer = new NormalWriter(plain.Length);
        for (var at = 0; at < plain.Length; at++)
        {
            var length = Mark(plain, at);
            if (length > 0)
            {
                at += length - 1;
                continue;
            }

            writer.Add(plain[at]);
        }

        return new NormalText(writer.ToString());
    }

    /// <summary>The length of a Markdown mark that is dropped together with what belongs to it, or nothing.</summary>
    private static int Mark(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '*' or '`' => 1,
        '_' when IsEdge(text, at) => 1,
        '!' when at + 1 < text.Length && text[at + 1] == '[' => 1,
        '\\' when at + 1 < text.Length && char.IsPunctuation(text[at + 1]) => 1,
        '[' when Closes(text, at) => 1,
        ']' => Target(text, at),
        _ => 0,
    };

    /// <summary>`[words](` somewhere near: only then is the bracket a mark and not a bracket.</summary>
    private static bool Closes(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at + 1, Math.Min(LongestTarget, text.Length - at - 1));
        var end = rest.IndexOfAny('[', ']');
        return end >= 0 && rest[end] == ']' && Target(rest, end) > 1;
    }

    /// <summary>`](target)` is as long as its target; a bracket alone stays.</summary>
    private static int Target(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
        {
            return 0;
        }

        var rest = text.Slice(at + 2, Math.Min(LongestTarget, text.Length - at - 2));
        var end = rest.IndexOfAny('(', ')');
        return end >= 0 && rest[end] == ')' && IsTarget(rest[..end]) ? end + 3 : 0;
    }

    /// <summary>An address has no space in it; a title in quotation marks may follow. Anything else in brackets is text.</summary>
    private static bool IsTarget(ReadOnlySpan<char> text)
    {
        var space = 0;
        while (space < text.Length && !char.IsWhiteSpace(text[space]))
        {
            space++;
        }

        return text[space..].TrimStart() is [] or ['"' or '\'', ..];
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) =>
        at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Half of a surrogate pair cannot be brought into normal form; on the web it happens.</summary>
    private static string Whole(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[++at])))
            {
                return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
            }
        }

        return text;
    }
}
