namespace InferCheck.Budgets;

/// <summary>The kinds of work that a text written by a stranger can cause.</summary>
public enum Work
{
    Bytes,
    Depth,
    Marks,
    Links,

    /// <summary>Characters of text made of it.</summary>
    Text,
    Steps,
    Time,
}
