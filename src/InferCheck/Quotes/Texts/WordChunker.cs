namespace InferCheck.Quotes.Texts;

/// <summary>Cuts a text for a diff: words, and between them spaces and marks one by one.</summary>
internal static class WordChunker
{
    public static string[] Chunk(string text)
    {
        var pieces = new List<string>();
        var at = 0;
        foreach (var word in TextWords.Of(text))
        {
            Marks(text, at, word.Start, pieces);
            pieces.Add(text.Substring(word.Start, word.Length));
            at = word.End;
        }

        Marks(text, at, text.Length, pieces);
        return [.. pieces];
    }

    private static void Marks(string text, int from, int to, List<string> pieces)
    {
        for (var at = from; at < to; at++)
        {
            pieces.Add(text.Substring(at, 1));
        }
    }
}
