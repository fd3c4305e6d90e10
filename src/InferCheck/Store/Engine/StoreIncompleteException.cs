namespace InferCheck.Store.Engine;

/// <summary>A database that is shorter than it says, or does not say what it holds.</summary>
public sealed class StoreIncompleteException : Exception
{
    public StoreIncompleteException()
    {
    }

    public StoreIncompleteException(string message)
        : base(message)
    {
    }

    public StoreIncompleteException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
