namespace InferCheck.Drafting;

/// <summary>A long text in pieces that a model can take, cut between lines. Each begins with the end of the one before: sentences lead over cuts.</summary>
public static class TextPieces
{
    /// <param name="most">More are not made; the rest is not read, which <c>IsCut</c> says.</param>
    public static (IReadOnlyList<string> Pieces, bool IsCut) Of(string text, int length, int overlap, int most)
    {
        var lines = Lines(text, length).ToList();
        var pieces = new List<string>();
        var from = 0;
        while (from < lines.Count)
        {
            if (pieces.Count == most)
            {
                return (pieces, true);
            }

            var to = End(lines, from, length);
            pieces.Add(string.Join('\n', lines[from..to]));
            from = to == lines.Count ? to : Back(lines, from, to, overlap);
        }

        return (pieces, false);
    }

    /// <summary>Blank lines say nothing; a line longer than a piece is cut between words where there are any.</summary>
    private static IEnumerable<string> Lines(string text, int length)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = line;
            while (rest.Length > length)
            {
                var space = rest.LastIndexOf(' ', length - 1);
                var cut = space > 0 ? space : length;
                yield return rest[..cut];
                rest = rest[cut..].TrimStart();
            }

            if (rest.Length > 0)
            {
                yield return rest;
            }
        }
    }

    private static int End(List<string> lines, int from, int length)
    {
        var (to, size) = (from + 1, lines[from].Length);
        while (to < lines.Count && size + 1 + lines[to].Length <= length)
        {
            size += 1 + lines[to++].Length;
        }

        return to;
    }

    /// <summary>At least one line further than the last time: else a line as long as the overlap would come for ever.</summary>
    private static int Back(List<string> lines, int from, int to, int overlap)
    {
        var (start, size) = (to, 0);
        while (start - 1 > from && size + lines[start - 1].Length <= overlap)
        {
            size += lines[--start].Length;
        }

        return start;
    }
}
