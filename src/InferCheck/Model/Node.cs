namespace InferCheck.Model;

/// <summary>A piece of YAML that knows where it stands.</summary>
public abstract class Node(SourceLocation at)
{
    public SourceLocation At { get; } = at;
}
