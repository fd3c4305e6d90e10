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

    /// <summary>Bytes of memory asked for, given back or not.</summary>
    Memory,
    Time,
}
