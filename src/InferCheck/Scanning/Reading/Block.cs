namespace InferCheck.Scanning.Reading;

/// <summary>The braces that belong to a place in code: those that open behind it on its line, else those around it.</summary>
internal static class Block
{
    /// <summary>Longer than any description of one thing, and short enough for files that hold nothing else.</summary>
    private const int Longest = 10_000;

    public static (int Begin, int End) Around(string code, int at)
    {
        var line = code.IndexOf('\n', at);
        var opening = code.IndexOf('{', at, (line < 0 ? code.Length : line) - at);
        var begin = opening >= 0 ? opening : Opening(code, at);
        return (begin, Closing(code, begin));
    }

    private static int Opening(string code, int at)
    {
        var depth = 0;
        for (var place = at - 1; place >= Math.Max(0, at - Longest); place--)
        {
            depth += code[place] switch { '}' => 1, '{' => -1, _ => 0 };
            if (depth < 0)
            {
                return place;
            }
        }

        return Math.Max(0, at - Longest);
    }

    private static int Closing(string code, int begin)
    {
        var (depth, end) = (0, Math.Min(code.Length, begin + Longest));
        for (var place = begin; place < end; place++)
        {
            depth += code[place] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && code[place] == '}')
            {
                return place;
            }
        }

        return end;
    }
}
