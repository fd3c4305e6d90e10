namespace InferCheck.Scanning.Syntax;

/// <summary>
/// Two readings of a file in which every letter keeps its place: one without comments, and one without what stands between marks either. Each letter is
/// looked at a few times at most.
/// </summary>
internal sealed class CommentMask
{
    private readonly string text;
    private readonly CodeSyntax syntax;
    private readonly TextEnds ends;
    private readonly char[] uncommented;
    private readonly char[] code;
    private int at;

    private CommentMask(string text, CodeSyntax syntax)
    {
        this.text = text;
        this.syntax = syntax;
        ends = new TextEnds(text, syntax);
        (uncommented, code) = (text.ToCharArray(), text.ToCharArray());
    }

    /// <summary>Without comments, and without texts.</summary>
    public static (string Text, string Code) Of(string text, CodeSyntax syntax)
    {
        var mask = new CommentMask(text, syntax);
        mask.Read();
        return (new string(mask.uncommented), new string(mask.code));
    }

    private void Read()
    {
        while (at < text.Length)
        {
            if (EndOfComment() is { } end)
            {
                Blank(uncommented, at, end);
                Blank(code, at, end);
                at = end;
            }
            else if (ends.Of(at) is { } close)
            {
                ReadText(close);
            }
            else
            {
                at = ends.AfterPattern(at) ?? at + 1;
            }
        }
    }

    private void ReadText(int close)
    {
        if (syntax.HasDocstrings && ends.IsTriple(at) && IsAlone(at) && !IsPartOfExpression(at))
        {
            Blank(uncommented, at, close);
        }

        Blank(code, at + 1, close - 1);
        at = close;
    }

    private int? EndOfComment()
    {
        foreach (var (begin, end) in syntax.BlockComments)
        {
            if (StartsWith(begin))
            {
                var found = text.IndexOf(end, at + begin.Length, StringComparison.Ordinal);
                return found < 0 ? text.Length : found + end.Length;
            }
        }

        foreach (var mark in syntax.LineComments)
        {
            if (StartsWith(mark) && MayBegin())
            {
                var found = text.IndexOf('\n', at);
                return found < 0 ? text.Length : found;
            }
        }

        return null;
    }

    private bool StartsWith(string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);

    private bool MayBegin() => syntax.IsCommentAlone ? IsAlone(at) : !syntax.IsCommentApart || at == 0 || char.IsWhiteSpace(text[at - 1]);

    /// <summary>Whether nothing stands before it on its line but white space, and the letters that say how a text is to be read.</summary>
    private bool IsAlone(int place)
    {
        var before = place - 1;
        while (before >= 0 && place - before <= 2 && syntax.HasDocstrings && text[before] is 'r' or 'R' or 'u' or 'U' or 'f' or 'b')
        {
            before--;
        }

        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] is '\n' or '\r';
    }

    private bool IsPartOfExpression(int place)
    {
        var before = place - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before >= 0 && text[before] is '=' or '(' or '[' or '{' or ',' or '+' or '\\' or '%';
    }

    private void Blank(char[] letters, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            letters[place] = text[place] is '\n' or '\r' ? text[place] : ' ';
        }
    }
}
