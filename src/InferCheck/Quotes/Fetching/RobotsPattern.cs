namespace InferCheck.Quotes.Fetching;

/// <summary>A path in robots.txt: `*` stands for anything, `$` for the end.</summary>
internal static class RobotsPattern
{
    /// <summary>Spelled as addresses are spelled, so that `/ä` and `/%C3%A4` are one path.</summary>
    public static string Normal(string pattern)
    {
        var isPlain = pattern is ['/', ..] && !pattern.Contains('*', StringComparison.Ordinal) && !pattern.EndsWith('$');
        return isPlain && Uri.TryCreate("http://x" + pattern, UriKind.Absolute, out var address) ? address.PathAndQuery : pattern;
    }

    public static bool Matches(string pattern, string path)
    {
        var toEnd = pattern.EndsWith('$');
        var parts = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !toEnd || (parts.Length == 1 ? at == path.Length : path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
