namespace InferCheck.Scanning.Syntax;

/// <summary>Blanks what stands too far behind in a line: minified code, keys, pictures written as text.</summary>
internal static class LineCut
{
    /// <summary>The text itself where no line is too long.</summary>
    public static (string Text, bool HasLongLine) Of(string text, int longest)
    {
        char[]? letters = null;
        for (var start = 0; start < text.Length;)
        {
            var found = text.IndexOf('\n', start);
            var end = found < 0 ? text.Length : found;
            if (end - start > longest)
            {
                letters ??= text.ToCharArray();
                letters.AsSpan((start + longest)..end).Fill(' ');
            }

            start = end + 1;
        }

        return letters is null ? (text, false) : (new string(letters), true);
    }
}
