namespace InferCheck.Model;

/// <summary>A text in the content. Numbers and dates stay text until somebody asks.</summary>
public sealed class Scalar(string value, SourceLocation at, bool isPlain = true) : Node(at)
{
    public string Value { get; } = value;

    /// <summary>Whether it stands without quotation marks, and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    public override string ToString() => Value;
}
