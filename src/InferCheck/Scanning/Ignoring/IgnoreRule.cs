namespace InferCheck.Scanning.Ignoring;

/// <summary>One line of a `.gitignore`.</summary>
internal sealed class IgnoreRule
{
    private readonly string[] segments;

    private IgnoreRule(string[] segments) => this.segments = segments;

    /// <summary>Whether what it names is taken back in.</summary>
    public bool IsNegated { get; private init; }

    public bool IsForFolders { get; private init; }

    /// <summary>Nothing for an empty line or a comment.</summary>
    public static IgnoreRule? Read(string line)
    {
        var text = WithoutBlanks(line.TrimEnd('\r'));
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        var isNegated = text[0] == '!';
        text = isNegated ? text[1..] : text;
        var isForFolders = text.EndsWith('/');
        text = text.TrimEnd('/');
        if (text.Length == 0)
        {
            return null;
        }

        // A slash at the beginning or in between ties it to the folder of its file.
        var isTied = text.Contains('/', StringComparison.Ordinal);
        var parts = text.TrimStart('/').Split('/');
        return new IgnoreRule(isTied ? parts : ["**", .. parts]) { IsNegated = isNegated, IsForFolders = isForFolders };
    }

    /// <summary>A path from the folder of its file.</summary>
    public bool Fits(ReadOnlySpan<string> path, bool isFolder) => (isFolder || !IsForFolders) && Fits(path);

    /// <summary>Only the last two stars are ever gone back to: what they took then is what all before would take.</summary>
    private bool Fits(ReadOnlySpan<string> path)
    {
        var (at, asked, starAt, starAsked) = (0, 0, -1, 0);
        while (asked < path.Length)
        {
            if (at < segments.Length && segments[at] == "**")
            {
                if (at == segments.Length - 1)
                {
                    return true;
                }

                (starAt, starAsked) = (at++, asked);
            }
            else if (at < segments.Length && Glob.Fits(segments[at], path[asked]))
            {
                (at, asked) = (at + 1, asked + 1);
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

        return at == segments.Length;
    }

    /// <summary>Blanks at the end say nothing unless a backslash stands before them.</summary>
    private static string WithoutBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }
}
