namespace InferCheck.Model;

/// <summary>Where something stands in the content: file, line and column, both counted from one, and where it ends as far as that is known.</summary>
public readonly record struct SourceLocation(string File, int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>Zero when only the beginning is known.</summary>
    public int EndLine { get; private init; }

    /// <summary>The column behind the last character.</summary>
    public int EndColumn { get; private init; }

    /// <summary>What was read there, if it is at hand.</summary>
    public SourceText? Text { get; init; }

    public bool HasEnd => EndLine > 0;

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;

    /// <summary>The same beginning with this end; an end that would lie before it is none.</summary>
    public SourceLocation To(int line, int column) =>
        (line, column).CompareTo((Line, Column)) > 0 ? this with { EndLine = line, EndColumn = column } : this with { EndLine = 0, EndColumn = 0 };

    /// <summary>Another place of the same file. How far it reaches is not known there.</summary>
    public SourceLocation Moved(int line, int column) => new(File, line, column) { Text = Text };

    /// <summary>The same place, whichever reading of the file it comes from.</summary>
    public bool Equals(SourceLocation other) =>
        CompareTo(other) == 0 && EndLine == other.EndLine && EndColumn == other.EndColumn;

    public override int GetHashCode() => HashCode.Combine(File, Line, Column);

    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
