namespace InferCheck.Scanning.Syntax;

/// <summary>Where a text between marks ends that begins at a place. One that is never closed ends with its line.</summary>
internal sealed class TextEnds(string text, CodeSyntax syntax)
{
    /// <summary>As much as a letter takes, written as a number.</summary>
    private const int LongestLetter = 12;

    /// <summary>A longer one is left alone, so that no line is read again for each of its slashes.</summary>
    private const int LongestPattern = 300;

    /// <summary>Behind these a slash divides nothing.</summary>
    private const string BeforePattern = "(=,:[!&|?{};+";

    /// <summary>Where no closing mark of many lines follows any more, so that it is not looked for again.</summary>
    private readonly Dictionary<string, int> unclosed = new(StringComparer.Ordinal);

    public bool IsTriple(int at) =>
        syntax.HasTripleQuotes && at + 2 < text.Length && text[at] is '"' or '\'' && text[at + 1] == text[at] && text[at + 2] == text[at];

    /// <summary>The place behind the closing mark, or nothing where no text begins.</summary>
    public int? Of(int at)
    {
        var mark = text[at];
        if (!syntax.Quotes.Contains(mark, StringComparison.Ordinal))
        {
            return null;
        }

        if (mark == '"' && syntax.HasVerbatim && IsVerbatim(at))
        {
            return Verbatim(at);
        }

        if (IsTriple(at))
        {
            return Closing(at + 3, new string(mark, 3)) ?? EndOfLine(at);
        }

        return mark switch
        {
            '`' when syntax.HasRawTicks => Closing(at + 1, "`") ?? EndOfLine(at),
            '`' => Ticks(at),
            '\'' when syntax.HasLetters => Letter(at),
            '\'' when IsInWord(at) => null,
            _ => Plain(at, mark),
        };
    }

    /// <summary>The place behind a pattern, which may hold marks and what looks like a comment.</summary>
    public int? AfterPattern(int at)
    {
        if (!syntax.HasPatterns || text[at] != '/' || !MayBePattern(at))
        {
            return null;
        }

        var (isClass, end) = (false, Math.Min(text.Length, at + LongestPattern));
        for (var next = at + 1; next < end && text[next] != '\n'; next++)
        {
            switch (text[next])
            {
                case '\\':
                    next++;
                    break;
                case '[':
                    isClass = true;
                    break;
                case ']':
                    isClass = false;
                    break;
                case '/' when !isClass:
                    return next + 1;
            }
        }

        return null;
    }

    private bool MayBePattern(int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] == '\n' || BeforePattern.Contains(text[before], StringComparison.Ordinal);
    }

    private int? Closing(int from, string mark)
    {
        if (from > text.Length || (unclosed.TryGetValue(mark, out var last) && from >= last))
        {
            return null;
        }

        var found = text.IndexOf(mark, from, StringComparison.Ordinal);
        if (found < 0)
        {
            unclosed[mark] = from;
        }

        return found < 0 ? null : found + mark.Length;
    }

    private int Ticks(int at)
    {
        if (unclosed.TryGetValue("`", out var last) && at >= last)
        {
            return EndOfLine(at);
        }

        for (var next = at + 1; next < text.Length; next++)
        {
            if (text[next] == '`')
            {
                return next + 1;
            }

            next += text[next] == '\\' ? 1 : 0;
        }

        unclosed["`"] = at;
        return EndOfLine(at);
    }

    private int? Letter(int at)
    {
        var end = Math.Min(text.Length, at + LongestLetter);
        for (var next = at + 1; next < end && text[next] != '\n'; next++)
        {
            if (text[next] == '\'')
            {
                return next + 1;
            }

            next += text[next] == '\\' ? 1 : 0;
        }

        return null;
    }

    private bool IsVerbatim(int at) => at > 0 && (text[at - 1] == '@' || (at > 1 && text[at - 1] == '$' && text[at - 2] == '@'));

    private int Verbatim(int at)
    {
        for (var next = Closing(at + 1, "\""); next is { } end; next = Closing(end + 1, "\""))
        {
            if (end >= text.Length || text[end] != '"')
            {
                return end;
            }
        }

        return EndOfLine(at);
    }

    private int Plain(int at, char mark)
    {
        for (var next = at + 1; next < text.Length && text[next] != '\n'; next++)
        {
            if (text[next] == mark)
            {
                return next + 1;
            }

            next += text[next] == '\\' && next + 1 < text.Length && text[next + 1] != '\n' ? 1 : 0;
        }

        return EndOfLine(at);
    }

    /// <summary>An apostrophe, as in `it's`; what Python writes before a text is one or two letters of four.</summary>
    private bool IsInWord(int at)
    {
        var before = at - 1;
        while (syntax.HasDocstrings && before >= 0 && at - before <= 2 && text[before] is 'r' or 'R' or 'u' or 'U' or 'f' or 'F' or 'b' or 'B')
        {
            before--;
        }

        return before >= 0 && char.IsLetterOrDigit(text[before]);
    }

    private int EndOfLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
