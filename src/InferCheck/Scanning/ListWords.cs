namespace InferCheck.Scanning;

/// <summary>Tells names of lists that say what is refused, or what a browser may load: a host in one is not called by it.</summary>
internal static class ListWords
{
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "deny", "denied", "denylist", "blocklist", "blacklist", "blocked", "forbidden", "disallow", "disallowed", "banned", "csp",
    };

    private static readonly HashSet<(string, string)> Pairs =
        [("security", "policy"), ("connect", "src"), ("default", "src"), ("script", "src"), ("block", "list"), ("deny", "list"), ("black", "list")];

    public static bool Names(string text)
    {
        var before = "";
        foreach (var word in NameWords.Of(text))
        {
            if (Alone.Contains(word) || Pairs.Contains((before, word)))
            {
                return true;
            }

            before = word;
        }

        return false;
    }
}
