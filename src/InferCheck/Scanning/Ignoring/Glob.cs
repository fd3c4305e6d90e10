namespace InferCheck.Scanning.Ignoring;

/// <summary>Whether a name fits a pattern of stars, question marks and sets of letters, in at most as many steps as both have letters, multiplied.</summary>
internal static class Glob
{
    public static bool Fits(string pattern, string name)
    {
        var (at, asked, starAt, starAsked) = (0, 0, -1, 0);
        while (asked < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (starAt, starAsked) = (at++, asked);
            }
            else if (at < pattern.Length && FitsOne(pattern, at, name[asked]) is { } next)
            {
                (at, asked) = (next, asked + 1);
            }
            else if (starAt >= 0)
            {
                (at, asked) = (starAt + 1, ++starAsked);
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
    }

    /// <summary>The place behind what the letter fits, or nothing.</summary>
    private static int? FitsOne(string pattern, int at, char letter) => pattern[at] switch
    {
        '?' => at + 1,
        '[' => FitsSet(pattern, at, letter),
        '\\' when at + 1 < pattern.Length => pattern[at + 1] == letter ? at + 2 : null,
        var own => own == letter ? at + 1 : null,
    };

    private static int? FitsSet(string pattern, int at, char letter)
    {
        var begin = at + 1;
        var isNegated = begin < pattern.Length && pattern[begin] is '!' or '^';
        begin += isNegated ? 1 : 0;
        var end = begin + 1 < pattern.Length ? pattern.IndexOf(']', begin + 1) : -1;
        if (end < 0)
        {
            return letter == '[' ? at + 1 : null;
        }

        var isIn = false;
        for (var next = begin; next < end; next++)
        {
            var isRange = next + 2 < end && pattern[next + 1] == '-';
            isIn |= isRange ? letter >= pattern[next] && letter <= pattern[next + 2] : letter == pattern[next];
            next += isRange ? 2 : 0;
        }

        return isIn != isNegated ? end + 1 : null;
    }
}
