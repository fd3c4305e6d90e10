namespace InferCheck.Scanning.Syntax;

/// <summary>How a language writes comments and texts: as much of it as tells the two apart.</summary>
internal sealed record CodeSyntax
{
    public IReadOnlyList<string> LineComments { get; init; } = [];

    public IReadOnlyList<(string Begin, string End)> BlockComments { get; init; } = [];

    /// <summary>The marks around texts.</summary>
    public string Quotes { get; init; } = "\"'";

    /// <summary>A comment of a line begins where the line does, or behind white space: elsewhere the mark is a letter like others.</summary>
    public bool IsCommentApart { get; init; }

    /// <summary>A comment of a line has nothing before it.</summary>
    public bool IsCommentAlone { get; init; }

    /// <summary>An apostrophe stands around one letter, or before the name of a lifetime.</summary>
    public bool HasLetters { get; init; }

    /// <summary>Three marks begin a text of many lines.</summary>
    public bool HasTripleQuotes { get; init; }

    /// <summary>Such a text that stands alone is a comment.</summary>
    public bool HasDocstrings { get; init; }

    /// <summary>After @ a backslash is a letter like others, and a text may go over lines.</summary>
    public bool HasVerbatim { get; init; }

    /// <summary>A slash may begin a pattern.</summary>
    public bool HasPatterns { get; init; }

    /// <summary>A mark of many lines in which a backslash is a letter like others.</summary>
    public bool HasRawTicks { get; init; }
}
