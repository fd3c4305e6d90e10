namespace InferCheck.Model;

/// <summary>A list in the content.</summary>
public sealed class Sequence(IReadOnlyList<Node> items, SourceLocation at) : Node(at)
{
    public IReadOnlyList<Node> Items { get; } = items;
}
