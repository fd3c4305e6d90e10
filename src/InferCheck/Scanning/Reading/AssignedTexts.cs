namespace InferCheck.Scanning.Reading;

/// <summary>Texts that are given to a key: `name = "x"`, `name: 'x'`, `"name": "x"`.</summary>
internal static class AssignedTexts
{
    private const int Longest = 60;

    public static IEnumerable<(string Text, int At)> In(string text, (int Begin, int End) range, params string[] keys) =>
        from word in Words.In(text, range.Begin, range.End)
        where keys.Contains(word.Text)
        let value = Value(text, word.At + word.Text.Length, range.End)
        where value is not null
        select value.Value;

    private static (string Text, int At)? Value(string text, int from, int end)
    {
        var at = Skip(text, from, end, " \t\"'");
        if (at >= end || text[at] is not ('=' or ':'))
        {
            return null;
        }

        at = Skip(text, at + 1, end, " \t");
        if (at >= end || text[at] is not ('"' or '\''))
        {
            return null;
        }

        var close = text.IndexOf(text[at], at + 1, Math.Min(Longest, text.Length - at - 1));
        return close < 0 ? null : (text[(at + 1)..close], at + 1);
    }

    private static int Skip(string text, int at, int end, string letters)
    {
        while (at < end && letters.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
