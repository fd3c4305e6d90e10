namespace InferCheck.Checks;

/// <summary>The quotation marks of word processors, which mean nothing to YAML.</summary>
internal static class CurlyQuotes
{
    private static readonly string[] Pairs = ["“”", "„“", "„”", "‘’", "«»"];

    /// <summary>What stands between two of them that enclose the whole text, and no other.</summary>
    public static string? Inside(string text) =>
        text.Length > 2 && Pairs.Any(pair => text[0] == pair[0] && text[^1] == pair[1]) && text.AsSpan(1, text.Length - 2).IndexOfAny("“”„«»") < 0
            ? text[1..^1]
            : null;
}
