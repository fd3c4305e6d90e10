using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>How far a value reaches: a map over many lines knows where it begins, and its last value where that ends.</summary>
internal static class NodeLines
{
    public static int Last(Node node) => node switch
    {
        Mapping { Entries: [.., var last] } => Math.Max(End(node.At), Math.Max(last.Key.At.Line, Last(last.Value))),
        Sequence { Items: [.., var last] } => Math.Max(End(node.At), Last(last)),
        _ => End(node.At),
    };

    /// <summary>A block of text ends where the next line begins.</summary>
    private static int End(SourceLocation at) => !at.HasEnd ? at.Line : at.EndColumn == 1 ? Math.Max(at.Line, at.EndLine - 1) : at.EndLine;
}
