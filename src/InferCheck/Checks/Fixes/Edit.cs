using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>One change of a text: what stands from one character to another gives way to this. The finding it answers is named by its line.</summary>
internal sealed record Edit(int From, int To, string Text, int Line)
{
    /// <summary>A place that knows its end.</summary>
    public static Edit Of(SourceLocation at, string text)
    {
        var source = at.Text!;
        return new Edit(source.StartOf(at.Line) + at.Column - 1, source.StartOf(at.EndLine) + at.EndColumn - 1, text, at.Line);
    }

    public bool Touches(Edit other) => From < other.To && other.From < To;
}
