namespace InferCheck.Model;

/// <summary>A text in the content. Numbers and dates stay text until somebody asks.</summary>
public sealed class Scalar(string value, SourceLocation at) : Node(at)
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}
