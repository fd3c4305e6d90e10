using InferCheck.Model;
using YamlDotNet.Core;

namespace InferCheck.Content;

/// <summary>The marks of the parser as places in the file.</summary>
internal sealed class YamlPlaces(SourceText source, string text)
{
    private readonly int lines = text.AsSpan().Count('\n') + 1;

    public SourceLocation At(Mark mark) => source.At((int)Math.Clamp(mark.Line, 1, lines), (int)Math.Max(mark.Column, 1));

    public SourceLocation Span(Mark start, Mark end)
    {
        var last = At(end);
        return At(start).To(last.Line, last.Column);
    }

    /// <summary>The parser ends a list in brackets before the closing one.</summary>
    public SourceLocation Bracketed(Mark start, Mark end)
    {
        var last = At(end);
        var line = source.Line(last.Line);
        var closes = last.Column <= line.Length && line[last.Column - 1] is ']' or '}';
        return At(start).To(last.Line, closes ? last.Column + 1 : last.Column);
    }

    /// <summary>A map over many lines is pointed at by what stands in the first.</summary>
    public static SourceLocation FirstEntry(SourceLocation start, List<KeyValuePair<Model.Scalar, Node>> entries)
    {
        if (entries.Count == 0 || entries[0].Key.At.Line != start.Line)
        {
            return start;
        }

        var end = entries[0].Value is Model.Scalar { Value.Length: > 0 } value && value.At.EndLine == start.Line ? value.At : entries[0].Key.At;
        return start.To(end.EndLine, end.EndColumn);
    }
}
