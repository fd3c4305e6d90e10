namespace InferCheck.History;

/// <summary>An edition that cannot be shown, and why: damaged, or made for a program that knows more than this one.</summary>
public sealed class UnreadableEditionException(string reason) : Exception(reason);
